package rollcall.sync;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import rollcall.roster.District;
import rollcall.roster.DistrictId;
import rollcall.roster.EmailAddress;
import rollcall.roster.Grades;
import rollcall.roster.Person;
import rollcall.roster.PersonId;
import rollcall.roster.PersonName;
import rollcall.roster.PhoneNumber;
import rollcall.roster.Role;
import rollcall.roster.Roster;
import rollcall.roster.RosterBuilder;
import rollcall.roster.School;
import rollcall.roster.SchoolId;
import rollcall.roster.Section;
import rollcall.roster.SectionId;

/// A district whose SIS a test edits, in short words. Ids are the words themselves.
final class Springfield {
    static final DistrictId ID = new DistrictId("springfield");

    private final Map<String, School> schools = new TreeMap<>();
    private final Map<String, Person> people = new TreeMap<>();
    private final Map<String, Section> sections = new TreeMap<>();

    /// Two schools, each with a teacher, a class and some students, of whom some have guardians.
    static Springfield small() {
        return new Springfield().school("elm")
                .school("oak")
                .teacher("tina", "elm")
                .teacher("tom", "oak")
                .staff("sue", "elm", "oak")
                .student("ann", "elm")
                .student("bob", "elm")
                .student("cid", "oak")
                .student("dot", "oak")
                .guardian("gus", "gus@home.example", "+14155550101", "ann", "cid")
                .guardian("gwen", "gwen@home.example", "+14155550102", "dot")
                .section("math", "elm", "tina", "ann", "bob")
                .section("art", "oak", "tom", "cid", "dot");
    }

    /// One school, `elm`, with one class of students `s0`, `s1` and so on.
    static Springfield oneSchool(int students) {
        Springfield town = new Springfield().school("elm").teacher("tina", "elm");
        String[] members = new String[students];
        for (int index = 0; index < students; index++) {
            members[index] = "s" + index;
            town.student(members[index], "elm");
        }
        return town.section("math", "elm", "tina", members);
    }

    Springfield copy() {
        Springfield copy = new Springfield();
        copy.schools.putAll(schools);
        copy.people.putAll(people);
        copy.sections.putAll(sections);
        return copy;
    }

    Springfield school(String id) {
        Optional<String> none = Optional.empty();
        schools.put(id, new School(new SchoolId(id), id + " school", none, none, none, none, false));
        return this;
    }

    Springfield teacher(String id, String school) {
        return person(id, Optional.of(id + "@staff.example"), teaching(school));
    }

    Springfield staff(String id, String... at) {
        return person(id, Optional.of(id + "@staff.example"), new Role.Staff(Optional.empty(), ids(at)));
    }

    Springfield student(String id, String school) {
        return person(id, Optional.empty(), studying(school));
    }

    Springfield guardian(String id, String email, String phone, String... students) {
        List<Role.Relationship> links = Arrays.stream(students)
                .map(student -> new Role.Relationship(new PersonId(student), "Parent", "family"))
                .toList();
        return person(id, Optional.of(email), new Role.Guardian(Optional.of(new PhoneNumber(phone)), links));
    }

    /// A contact of this type, as the source words it.
    Springfield contact(String id, String type, String... students) {
        List<Role.Relationship> links = Arrays.stream(students)
                .map(student -> new Role.Relationship(new PersonId(student), "Other", type))
                .toList();
        return person(id, Optional.empty(), new Role.Guardian(Optional.empty(), links));
    }

    Springfield grade(String student, int grade) {
        return edit(student, person -> new Person(person.id(), person.name(), person.email(), person.language(),
                person.role(Role.Student.class).stream().<Role>map(role -> promoted(role, grade)).toList(),
                person.defects()));
    }

    Springfield section(String id, String school, String teacher, String... students) {
        sections.put(id, new Section(new SectionId(id), new SchoolId(school), id, Optional.of(new PersonId(teacher)),
                List.of(), people(List.of(students)), Optional.empty(), false));
        return this;
    }

    Springfield rename(String id, String name) {
        return edit(id, person -> new Person(person.id(), Optional.of(new PersonName(name, "Roe")), person.email(),
                person.language(), person.roles(), person.defects()));
    }

    /// The same person under another id, as Clever gives a contact at each edit.
    Springfield renumber(String from, String to) {
        Person person = people.remove(from);
        people.put(to, new Person(new PersonId(to), person.name(), person.email(), person.language(), person.roles(),
                person.defects()));
        return this;
    }

    /// The student is at another school, in no class.
    Springfield move(String student, String school) {
        sections.values().stream().toList().forEach(section -> members(section, student, false));
        return edit(student, person -> new Person(person.id(), person.name(), person.email(), person.language(),
                List.of(studying(school)), person.defects()));
    }

    Springfield enrol(String section, String student) {
        return members(sections.get(section), student, true);
    }

    Springfield unenrol(String section, String student) {
        return members(sections.get(section), student, false);
    }

    /// The people, classes and schools of these ids are not shared any more.
    Springfield without(String... ids) {
        for (String id : ids) {
            people.remove(id);
            sections.remove(id);
            schools.remove(id);
        }
        return this;
    }

    Springfield withoutStudents(int from, int to) {
        for (int index = from; index < to; index++) {
            without("s" + index);
        }
        return this;
    }

    List<String> peopleIds() {
        return List.copyOf(people.keySet());
    }

    List<String> sectionIds() {
        return List.copyOf(sections.keySet());
    }

    <R extends Role> List<String> idsOf(Class<R> role) {
        return people.entrySet()
                .stream()
                .filter(entry -> entry.getValue().role(role).isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }

    Roster roster() {
        RosterBuilder builder = new RosterBuilder();
        schools.values().forEach(builder::add);
        people.values().forEach(builder::add);
        sections.values().forEach(builder::add);
        return builder.build(new District(ID, "Springfield Unified", Optional.empty()));
    }

    private Springfield edit(String id, UnaryOperator<Person> change) {
        people.computeIfPresent(id, (_, person) -> change.apply(person));
        return this;
    }

    private Springfield person(String id, Optional<String> email, Role role) {
        people.put(id, new Person(new PersonId(id), Optional.of(new PersonName(id, "Doe")), email.map(
                EmailAddress::new), Optional.empty(), List.of(role), Set.of()));
        return this;
    }

    private Springfield members(Section section, String student, boolean present) {
        List<String> members = new ArrayList<>(section.students().stream().map(PersonId::value).toList());
        members.remove(student);
        if (present) {
            members.add(student);
        }
        sections.put(section.id().value(), new Section(section.id(), section.school(), section.name(),
                section.teacher(), section.coTeachers(), people(members), section.term(), false));
        return this;
    }

    private static Role promoted(Role.Student student, int grade) {
        return new Role.Student(student.sisId(), student.home(), student.schools(),
                Grades.parse(String.valueOf(grade)), student.birthDate(), student.homeLanguage(),
                student.guardianLanguage());
    }

    private static Role studying(String school) {
        SchoolId home = new SchoolId(school);
        return new Role.Student(Optional.empty(), home, ids(school), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
    }

    private static Role teaching(String school) {
        return new Role.Teacher(Optional.empty(), Optional.of(new SchoolId(school)), ids(school));
    }

    private static SortedSet<SchoolId> ids(String... schools) {
        return new TreeSet<>(Arrays.stream(schools).map(SchoolId::new).toList());
    }

    private static SortedSet<PersonId> people(Collection<String> ids) {
        return new TreeSet<>(ids.stream().map(PersonId::new).toList());
    }
}
