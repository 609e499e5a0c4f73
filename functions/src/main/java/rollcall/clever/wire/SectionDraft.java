package rollcall.clever.wire;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rollcall.roster.Names;
import rollcall.roster.PersonId;
import rollcall.roster.SchoolId;
import rollcall.roster.Section;
import rollcall.roster.SectionId;
import rollcall.roster.Sorted;
import rollcall.roster.Unreadable;

/// One section while its fields come in. Its primary teacher is `teacher`, else the first of `teachers`.
final class SectionDraft {
    private final Values values;
    private final Ids ids;
    private final List<PersonId> teachers = new ArrayList<>();
    private final List<PersonId> students = new ArrayList<>();
    private Optional<SectionId> id = Optional.empty();
    private Optional<SchoolId> school = Optional.empty();
    private Optional<String> name = Optional.empty();
    private Optional<PersonId> teacher = Optional.empty();
    private Optional<String> term = Optional.empty();

    SectionDraft(Values values, Ids ids) {
        this.values = values;
        this.ids = ids;
    }

    void field(String field) throws IOException {
        switch (field) {
            case "id" -> id = values.id(field, text -> Ids.legal(text, SectionId::new));
            case "school" -> school = values.id(field, ids::school);
            case "name" -> name = values.text(field);
            case "teacher" -> teacher = values.id(field, ids::person);
            case "teachers" -> people(field, teachers);
            case "students" -> people(field, students);
            case "term_id" -> term = values.text(field).map(ids::word);
            default -> values.skip();
        }
    }

    /// What there is to say if this is no section.
    Optional<Unreadable> wrong() {
        Optional<String> field = values.wrong()
                .or(() -> id.isEmpty() ? Optional.of("id") : Optional.empty())
                .or(() -> school.isEmpty() ? Optional.of("school") : Optional.empty());
        return field.map(
                wrong -> new Unreadable(Unreadable.Kind.SECTION, id.map(SectionId::value), wrong));
    }

    Section section() {
        String whole = name.map(Names::clean).orElse("");
        String shown = Names.shorten(whole, Section.LONGEST_NAME);
        return new Section(id.orElseThrow(), school.orElseThrow(), shown,
                teacher.or(() -> teachers.stream().findFirst()), teachers, Sorted.copy(students), term,
                !shown.equals(whole));
    }

    private void people(String field, List<PersonId> people) throws IOException {
        values.list(field, () -> values.id(field, ids::person).ifPresent(people::add));
    }
}
