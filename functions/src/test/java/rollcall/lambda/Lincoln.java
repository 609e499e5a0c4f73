package rollcall.lambda;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rollcall.roster.Defect;
import rollcall.roster.District;
import rollcall.roster.DistrictId;
import rollcall.roster.EmailAddress;
import rollcall.roster.Language;
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

/// The district of the sample events: two schools, whose people have names that occur nowhere else.
final class Lincoln {
    static final DistrictId ID = new DistrictId("65a0c0ffee000000000000d1");
    static final SchoolId ELM = new SchoolId("65a0c0ffee000000000000e1");
    static final SchoolId OAK = new SchoolId("65a0c0ffee000000000000e2");

    /// What must not be found outside of the stores.
    static final List<String> PRIVATE = List.of(
            "Quillon", "Zebedee", "Xanthippe", "Ottoline", "Wilhelmsson", "Pemberley", "quillon@lincoln.example",
            "zebedee@home.example", "415555", "2011-02-03", "Grade Five with Mr Quillon");

    private final RosterBuilder roster = new RosterBuilder();

    /// A teacher and two students at each school; a guardian of the first; a record with every defect.
    static Roster first() {
        return new Lincoln().school(ELM)
                .school(OAK)
                .teacher("t1", "Quillon", ELM)
                .teacher("t2", "Ottoline", OAK)
                .student("s1", "Xanthippe", ELM)
                .student("s2", "Pemberley", OAK)
                .guardian("g1", "s1")
                .defective("s3", ELM)
                .section("c1", ELM, "t1", "s1")
                .section("c2", OAK, "t2", "s2")
                .build();
    }

    /// As many students at Elm, all in one class; one teacher and one student at Oak.
    static Roster crowded(int students) {
        String[] all = IntStream.range(0, students)
                .mapToObj(number -> "p%03d".formatted(number))
                .toArray(String[]::new);
        Lincoln lincoln = new Lincoln().school(ELM)
                .school(OAK)
                .teacher("t1", "Quillon", ELM)
                .teacher("t2", "Ottoline", OAK)
                .student("s2", "Pemberley", OAK)
                .section("c1", ELM, "t1", all)
                .section("c2", OAK, "t2", "s2");
        Stream.of(all).forEach(id -> lincoln.student(id, "Xanthippe", ELM));
        return lincoln.build();
    }

    /// A teacher, a student, and an administrator of the whole district.
    static Roster staffed() {
        Lincoln lincoln = new Lincoln().school(ELM)
                .teacher("t2", "Ottoline", ELM)
                .student("s2", "Pemberley", ELM)
                .section("c2", ELM, "t2", "s2");
        lincoln.roster.add(new Person(new PersonId("a1"), Optional.of(new PersonName("Quillon", "Wilhelmsson")),
                Optional.of(new EmailAddress("wilhelmsson@lincoln.example")), Optional.of(new Language("es")),
                List.of(new Role.DistrictAdministrator()), Set.of()));
        return lincoln.build();
    }

    /// A name, a class and a school changed.
    static Roster second() {
        return new Lincoln().school(ELM)
                .school(OAK)
                .teacher("t1", "Wilhelmsson", ELM)
                .teacher("t2", "Ottoline", OAK)
                .student("s1", "Xanthippe", OAK)
                .guardian("g1", "s1")
                .section("c1", ELM, "t1")
                .section("c2", OAK, "t2", "s1")
                .build();
    }

    private Lincoln school(SchoolId id) {
        Optional<String> none = Optional.empty();
        roster.add(new School(id, "School " + id, none, none, none, none, false));
        return this;
    }

    private Lincoln teacher(String id, String name, SchoolId school) {
        return person(id, name, "quillon@lincoln.example",
                new Role.Teacher(Optional.of(id), Optional.of(school), schools(school)), Set.of());
    }

    private Lincoln student(String id, String name, SchoolId school) {
        return person(id, name, id + "@pupil.example", study(id, school), Set.of());
    }

    private Lincoln guardian(String id, String student) {
        List<Role.Relationship> links = List.of(new Role.Relationship(new PersonId(student), "Parent", "Family"));
        return person(id, "Zebedee", "zebedee@home.example",
                new Role.Guardian(Optional.of(new PhoneNumber("+14155550199")), links), Set.of());
    }

    private Lincoln defective(String id, SchoolId school) {
        roster.add(new Person(new PersonId(id), Optional.empty(), Optional.empty(), Optional.empty(),
                List.of(study(id, school)), Set.of(Defect.values())));
        return this;
    }

    private Lincoln section(String id, SchoolId school, String teacher, String... students) {
        SortedSet<PersonId> members = new TreeSet<>(List.of(students).stream().map(PersonId::new).toList());
        roster.add(new Section(new SectionId(id), school, "Grade Five with Mr Quillon",
                Optional.of(new PersonId(teacher)), List.of(), members, Optional.empty(), false));
        return this;
    }

    private Lincoln person(String id, String name, String email, Role role, Set<Defect> defects) {
        roster.add(new Person(new PersonId(id), Optional.of(new PersonName(name, "Wilhelmsson")),
                Optional.of(new EmailAddress(email)), Optional.empty(), List.of(role), defects));
        return this;
    }

    private Roster build() {
        return roster.build(new District(ID, "Lincoln Unified", Optional.empty()));
    }

    private static Role study(String id, SchoolId school) {
        return new Role.Student(Optional.of(id), school, schools(school), Optional.empty(),
                Optional.of(LocalDate.of(2011, 2, 3)), Optional.empty(), Optional.empty());
    }

    private static SortedSet<SchoolId> schools(SchoolId school) {
        return new TreeSet<>(Set.of(school));
    }
}
