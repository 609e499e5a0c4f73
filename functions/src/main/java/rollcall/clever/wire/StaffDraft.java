package rollcall.clever.wire;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rollcall.roster.Defect;
import rollcall.roster.Language;
import rollcall.roster.Role;
import rollcall.roster.SchoolId;
import rollcall.roster.Sorted;

/// `roles.staff`. What other roles call `sis_id` is `staff_id` here.
final class StaffDraft implements RoleDraft {
    private final Values values;
    private final Ids ids;
    private final Extension extension;
    private final List<SchoolId> schools = new ArrayList<>();
    private Optional<String> sisId = Optional.empty();

    StaffDraft(Values values, Ids ids) {
        this.values = values;
        this.ids = ids;
        this.extension = new Extension(values, "roles.staff.ext");
    }

    @Override
    public void field(String field) throws IOException {
        switch (field) {
            case "staff_id" -> sisId = values.text("roles.staff.staff_id");
            case "schools" -> values.list("roles.staff.schools", this::anotherSchool);
            case "ext" -> extension.read();
            default -> values.skip();
        }
    }

    @Override
    public Role role(Set<Defect> defects) {
        return new Role.Staff(sisId, Sorted.copy(schools));
    }

    @Override
    public Optional<Language> language(Set<Defect> defects) {
        return Parsed.language(extension.language(), defects);
    }

    private void anotherSchool() throws IOException {
        values.id("roles.staff.schools", ids::school).ifPresent(schools::add);
    }
}
