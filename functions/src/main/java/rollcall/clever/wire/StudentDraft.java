package rollcall.clever.wire;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rollcall.roster.Dates;
import rollcall.roster.Defect;
import rollcall.roster.Grades;
import rollcall.roster.Language;
import rollcall.roster.Role;
import rollcall.roster.SchoolId;
import rollcall.roster.Sorted;

/// `roles.student`. The home school is `school`, else the first of `schools`.
final class StudentDraft implements RoleDraft {
    private final Values values;
    private final Ids ids;
    private final List<SchoolId> schools = new ArrayList<>();
    private Optional<SchoolId> school = Optional.empty();
    private Optional<String> sisId = Optional.empty();
    private Optional<String> grade = Optional.empty();
    private Optional<String> birthDate = Optional.empty();
    private Optional<String> homeLanguage = Optional.empty();
    private Optional<String> language = Optional.empty();
    private Optional<String> guardianLanguage = Optional.empty();

    StudentDraft(Values values, Ids ids) {
        this.values = values;
        this.ids = ids;
    }

    @Override
    public void field(String field) throws IOException {
        switch (field) {
            case "sis_id" -> sisId = values.text("roles.student.sis_id");
            case "school" -> school = values.id("roles.student.school", ids::school);
            case "schools" -> values.list("roles.student.schools", this::anotherSchool);
            case "grade" -> grade = values.text("roles.student.grade");
            case "dob" -> birthDate = values.text("roles.student.dob");
            case "home_language_code" -> homeLanguage = values.text("roles.student.home_language_code");
            case "ext" -> values.object("roles.student.ext", this::extensionField);
            default -> values.skip();
        }
    }

    @Override
    public Optional<String> missing() {
        return home().isPresent() ? Optional.empty() : Optional.of("roles.student.school");
    }

    @Override
    public Role role(Set<Defect> defects) {
        return new Role.Student(
                sisId,
                home().orElseThrow(),
                Sorted.copy(schools),
                grade.flatMap(Grades::parse),
                Parsed.of(birthDate, Dates::parse, Defect.BIRTH_DATE_INVALID, defects),
                Parsed.language(homeLanguage, defects),
                Parsed.language(guardianLanguage, defects));
    }

    @Override
    public Optional<Language> language(Set<Defect> defects) {
        return Parsed.language(language, defects);
    }

    private Optional<SchoolId> home() {
        return school.or(() -> schools.stream().findFirst());
    }

    private void anotherSchool() throws IOException {
        values.id("roles.student.schools", ids::school).ifPresent(schools::add);
    }

    private void extensionField(String field) throws IOException {
        switch (field) {
            case "preferred_language" -> language = values.text("roles.student.ext.preferred_language");
            case "guardian_preferred_language" ->
                guardianLanguage = values.text("roles.student.ext.guardian_preferred_language");
            default -> values.skip();
        }
    }
}
