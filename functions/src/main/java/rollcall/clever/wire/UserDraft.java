package rollcall.clever.wire;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import rollcall.roster.Defect;
import rollcall.roster.EmailAddress;
import rollcall.roster.Language;
import rollcall.roster.Names;
import rollcall.roster.Person;
import rollcall.roster.PersonId;
import rollcall.roster.PersonName;
import rollcall.roster.Role;
import rollcall.roster.Unreadable;

/// One user while its fields come in.
final class UserDraft {
    private final Values values;
    private final Ids ids;
    private final String region;
    /// From teacher to contact: of two languages the teacher's counts.
    private final Map<String, RoleDraft> roles = new TreeMap<>(Comparator.reverseOrder());
    private Optional<PersonId> id = Optional.empty();
    private Optional<String> email = Optional.empty();
    private String firstName = "";
    private String lastName = "";

    UserDraft(Values values, Ids ids, String region) {
        this.values = values;
        this.ids = ids;
        this.region = region;
    }

    void field(String field) throws IOException {
        switch (field) {
            case "id" -> id = values.id(field, ids::person);
            case "email" -> email = values.text(field);
            case "name" -> values.object(field, this::nameField);
            case "roles" -> values.object(field, this::roleField);
            default -> values.skip();
        }
    }

    /// What there is to say if this is no person.
    Optional<Unreadable> wrong() {
        Optional<String> field = values.wrong()
                .or(() -> id.isEmpty() ? Optional.of("id") : Optional.empty())
                .or(() -> roles.values().stream().flatMap(role -> role.missing().stream()).findFirst());
        return field.map(
                wrong -> new Unreadable(Unreadable.Kind.PERSON, id.map(PersonId::value), wrong));
    }

    /// The person, unless it has no role we know.
    Optional<Person> person() {
        if (roles.isEmpty()) {
            return Optional.empty();
        }
        Set<Defect> defects = EnumSet.noneOf(Defect.class);
        List<Role> read = roles.values().stream().map(role -> role.role(defects)).toList();
        return Optional.of(new Person(
                id.orElseThrow(), name(defects), emailAddress(defects), language(defects), read, defects));
    }

    private void nameField(String field) throws IOException {
        switch (field) {
            case "first" -> firstName = values.text("name.first").map(Names::clean).orElse("");
            case "last" -> lastName = values.text("name.last").map(Names::clean).orElse("");
            default -> values.skip();
        }
    }

    private void roleField(String field) throws IOException {
        switch (field) {
            case "student" -> role(field, new StudentDraft(values, ids));
            case "teacher" -> role(field, new TeacherDraft(values, ids));
            case "staff" -> role(field, new StaffDraft(values, ids));
            case "contact" -> role(field, new ContactDraft(values, ids, region));
            // The specification had the second spelling for a while, and it is still on the wire.
            case "district_admin", "districtadmin" -> role("district_admin", new DistrictAdminDraft(values));
            default -> values.skip();
        }
    }

    private void role(String field, RoleDraft role) throws IOException {
        if (values.object("roles." + field, role::field)) {
            roles.put(field, role);
        }
    }

    private Optional<PersonName> name(Set<Defect> defects) {
        if (firstName.isEmpty() && lastName.isEmpty()) {
            defects.add(Defect.NAME_MISSING);
            return Optional.empty();
        }
        return Optional.of(new PersonName(firstName, lastName));
    }

    private Optional<EmailAddress> emailAddress(Set<Defect> defects) {
        return Parsed.of(email, EmailAddress::parse, Defect.EMAIL_INVALID, defects);
    }

    private Optional<Language> language(Set<Defect> defects) {
        return roles.values().stream().flatMap(role -> role.language(defects).stream()).findFirst();
    }
}
