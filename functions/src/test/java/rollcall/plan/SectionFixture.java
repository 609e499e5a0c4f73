package rollcall.plan;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rollcall.roster.PersonId;
import rollcall.roster.SchoolId;
import rollcall.roster.Section;
import rollcall.roster.SectionId;

/// One section of a [RosterFixture]; every method changes the record and returns it.
public final class SectionFixture {
    private final SectionId id;
    private SchoolId school;
    private String name;
    private Optional<PersonId> teacher = Optional.empty();
    private List<PersonId> coTeachers = List.of();
    private List<PersonId> students = List.of();
    private Optional<String> term = Optional.of("Fall");
    private boolean shortened;

    SectionFixture(String id, String school) {
        this.id = new SectionId(id);
        this.school = new SchoolId(school);
        this.name = "Class " + id;
    }

    public SectionFixture at(String otherSchool) {
        school = new SchoolId(otherSchool);
        return this;
    }

    /// An empty name is a missing one.
    public SectionFixture name(String newName) {
        name = newName;
        return this;
    }

    public SectionFixture nameShortened() {
        shortened = true;
        return this;
    }

    public SectionFixture teacher(String person) {
        teacher = Optional.of(new PersonId(person));
        return this;
    }

    public SectionFixture noTeacher() {
        teacher = Optional.empty();
        return this;
    }

    public SectionFixture term(String other) {
        term = Optional.of(other);
        return this;
    }

    public SectionFixture coTeachers(String... people) {
        coTeachers = Stream.of(people).map(PersonId::new).toList();
        return this;
    }

    public SectionFixture students(String... people) {
        students = Stream.of(people).map(PersonId::new).toList();
        return this;
    }

    Section section() {
        return new Section(
                id,
                school,
                name,
                teacher,
                coTeachers,
                students.stream().collect(Collectors.toCollection(TreeSet::new)),
                term,
                shortened);
    }
}
