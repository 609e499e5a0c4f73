package rollcall.clever.wire;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rollcall.roster.Defect;
import rollcall.roster.PersonId;
import rollcall.roster.PhoneNumber;
import rollcall.roster.PhoneNumbers;
import rollcall.roster.Role;

/// `roles.contact`: a guardian.
final class ContactDraft implements RoleDraft {
    private static final String RELATIONSHIPS = "roles.contact.student_relationships";
    private final Values values;
    private final Ids ids;
    private final String region;
    private final List<Role.Relationship> students = new ArrayList<>();
    private Optional<String> phone = Optional.empty();

    ContactDraft(Values values, Ids ids, String region) {
        this.values = values;
        this.ids = ids;
        this.region = region;
    }

    @Override
    public void field(String field) throws IOException {
        switch (field) {
            case "phone" -> phone = values.text("roles.contact.phone");
            case "student_relationships" -> values.list(RELATIONSHIPS, this::relationship);
            default -> values.skip();
        }
    }

    @Override
    public Role role(Set<Defect> defects) {
        Optional<PhoneNumber> number = Parsed.of(phone, text -> PhoneNumbers.parse(text, region), Defect.PHONE_INVALID,
                defects);
        return new Role.Guardian(number, students);
    }

    private void relationship() throws IOException {
        Fields fields = new Fields();
        values.object(RELATIONSHIPS, fields::field);
        fields.student.map(student -> new Role.Relationship(student, fields.relationship, fields.type))
                .ifPresent(students::add);
    }

    /// One relationship while its fields come in.
    private final class Fields {
        private Optional<PersonId> student = Optional.empty();
        private String relationship = "";
        private String type = "";

        void field(String field) throws IOException {
            switch (field) {
                case "student" -> student = values.id(RELATIONSHIPS + ".student", ids::person);
                case "relationship" -> relationship = word(".relationship");
                case "type" -> type = word(".type");
                default -> values.skip();
            }
        }

        private String word(String field) throws IOException {
            return values.text(RELATIONSHIPS + field).map(ids::word).orElse("");
        }
    }
}
