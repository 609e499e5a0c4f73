package rollcall.local.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import rollcall.roster.District;
import rollcall.roster.DistrictId;
import rollcall.roster.EmailAddress;
import rollcall.roster.EventCursor;
import rollcall.roster.Person;
import rollcall.roster.PersonId;
import rollcall.roster.PersonName;
import rollcall.roster.Role;
import rollcall.roster.Roster;
import rollcall.roster.RosterBuilder;
import rollcall.roster.RosterSource;
import rollcall.roster.School;
import rollcall.roster.SchoolId;
import rollcall.roster.Section;
import rollcall.roster.SectionId;

/// A district of many small schools whose office has much to mend: beside a class each has teachers without an e-mail
/// address and without a class, who are two findings each and no account.
final class CrowdedDistrict implements RosterSource {
    static final DistrictId ID = new DistrictId("crowded");
    private static final int FINDINGS_A_TEACHER = 2;
    private static final int STUDENTS = 5;
    private final Roster roster;

    CrowdedDistrict(int schools, int findings) {
        RosterBuilder builder = new RosterBuilder();
        for (int number = 0; number < schools; number++) {
            school(builder, "s%05d".formatted(number), findings / schools / FINDINGS_A_TEACHER);
        }
        roster = builder.build(new District(ID, "Crowded Unified", Optional.empty()));
    }

    static SchoolId school(int number) {
        return new SchoolId("s%05d".formatted(number));
    }

    private static void school(RosterBuilder builder, String name, int teachers) {
        SchoolId school = new SchoolId(name);
        Optional<String> none = Optional.empty();
        builder.add(new School(school, "School " + name, none, none, none, none, false));
        builder.add(teacher(name + "-t", school, Optional.of(new EmailAddress(name + "@crowded.example"))));
        for (int number = 0; number < teachers; number++) {
            builder.add(teacher(name + "-t" + number, school, Optional.empty()));
        }
        SortedSet<PersonId> members = new TreeSet<>();
        for (int number = 0; number < STUDENTS; number++) {
            builder.add(student(name + "-p" + number, school));
            members.add(new PersonId(name + "-p" + number));
        }
        builder.add(new Section(new SectionId(name + "-c"), school, "Homeroom", Optional.of(new PersonId(name + "-t")),
                List.of(), members, Optional.empty(), false));
    }

    private static Person teacher(String id, SchoolId school, Optional<EmailAddress> email) {
        Role role = new Role.Teacher(Optional.of(id), Optional.of(school), only(school));
        return new Person(new PersonId(id), Optional.of(new PersonName("Ada", id)), email, Optional.empty(),
                List.of(role), Set.of());
    }

    private static Person student(String id, SchoolId school) {
        Role role = new Role.Student(Optional.of(id), school, only(school), Optional.empty(),
                Optional.of(LocalDate.of(2015, 3, 4)), Optional.empty(), Optional.empty());
        return new Person(new PersonId(id), Optional.of(new PersonName("Ben", id)),
                Optional.of(new EmailAddress(id + "@pupil.example")), Optional.empty(), List.of(role), Set.of());
    }

    private static SortedSet<SchoolId> only(SchoolId school) {
        return new TreeSet<>(Set.of(school));
    }

    @Override
    public Set<DistrictId> districts() {
        return Set.of(ID);
    }

    @Override
    public Signal signal(DistrictId district, EventCursor cursor) {
        return Signal.CHANGED;
    }

    @Override
    public District district(DistrictId district) {
        return roster.district();
    }

    @Override
    public List<School> schools(DistrictId district) {
        return List.copyOf(roster.schools().values());
    }

    @Override
    public Pull pull(DistrictId district, Instant deadline) {
        return new Pull(roster, Optional.empty(), 0);
    }

    @Override
    public Excerpt person(DistrictId district, PersonId person) {
        throw new UnsupportedOperationException("nobody is read alone");
    }
}
