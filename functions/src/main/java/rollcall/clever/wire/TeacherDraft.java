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

/// `roles.teacher`.
final class TeacherDraft implements RoleDraft {
    private final Values values;
    private final Ids ids;
    private final Extension extension;
    private final List<SchoolId> schools = new ArrayList<>();
    private Optional<SchoolId> school = Optional.empty();
    private Optional<String> sisId = Optional.empty();

    TeacherDraft(Values values, Ids ids) {
        this.values = values;
        this.ids = ids;
        this.extension = new Extension(values, "roles.teacher.ext");
    }

    @Override
    public void field(String field) throws IOException {
        switch (field) {
            case "sis_id" -> sisId = values.text("roles.teacher.sis_id");
            case "school" -> school = values.id("roles.teacher.school", ids::school);
            case "schools" -> values.list("roles.teacher.schools", this::anotherSchool);
            case "ext" -> extension.read();
            default -> values.skip();
        }
    }

    @Override
    public Role role(Set<Defect> defects) {
        return new Role.Teacher(sisId, school, Sorted.copy(schools));
    }

    @Override
    public Optional<Language> language(Set<Defect> defects) {
        return Parsed.language(extension.language(), defects);
    }

    private void anotherSchool() throws IOException {
        values.id("roles.teacher.schools", ids::school).ifPresent(schools::add);
    }
}
