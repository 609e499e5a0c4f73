package rollcall.sync;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import rollcall.directory.Account;
import rollcall.directory.Directory;
import rollcall.directory.Source;
import rollcall.plan.AccountId;
import rollcall.plan.ContactPoint;
import rollcall.plan.SisPerson;
import rollcall.roster.DistrictId;
import rollcall.roster.Person;
import rollcall.roster.PersonId;
import rollcall.roster.Role;
import rollcall.roster.Roster;
import rollcall.roster.School;
import rollcall.roster.SchoolId;

/// A roster small enough for one person and large enough for the rules: besides what was read, the district's schools,
/// and whoever has the person's e-mail address or telephone number now, as the directory has them.
record PersonRoster(Directory directory, DistrictId district, Collection<SchoolState> schools) {

    /// Who has what the person gives as theirs, where it is another account.
    SortedMap<ContactPoint, AccountId> owners(Person person, Optional<Account> own) {
        SortedMap<ContactPoint, AccountId> owners = new TreeMap<>();
        AccountId account = own.map(Account::id).orElse(AccountId.of(person.id()));
        directory.owners(district, points(person).toList()).forEach((point, owner) -> {
            if (!owner.equals(account) && !owner.equals(AccountId.of(person.id()))) {
                owners.put(point, owner);
            }
        });
        return owners;
    }

    /// The roster for the planner.
    ///
    /// @param rivals the accounts whose people may keep what was read of somebody
    Roster of(Roster read, Collection<AccountId> rivals) {
        TreeMap<SchoolId, School> named = new TreeMap<>();
        schools.stream()
                .filter(state -> !state.school().value().equals(district.value()))
                .forEach(state -> named.put(state.school(), school(state)));
        TreeMap<PersonId, Person> people = new TreeMap<>();
        if (!named.isEmpty()) {
            directory.accounts(district, Set.copyOf(rivals))
                    .values()
                    .forEach(account -> rivals(account, named.firstKey())
                            .forEach(person -> people.put(person.id(), person)));
        }
        people.putAll(read.people());
        return new Roster(read.district(), named, people, read.sections(), read.unreadable(), read.repeated());
    }

    private static Stream<ContactPoint> points(Person person) {
        return Stream.concat(
                person.email().map(ContactPoint::of).stream(),
                person.role(Role.Guardian.class).flatMap(Role.Guardian::phone).map(ContactPoint::of).stream());
    }

    private static School school(SchoolState state) {
        String name = state.name().length() <= School.LONGEST_NAME
                ? state.name()
                : state.name().substring(0, School.LONGEST_NAME);
        Optional<String> none = Optional.empty();
        return new School(state.school(), name, none, none, none, none, false);
    }

    /// The people behind an account, each with a place, for who has none keeps nothing.
    private static List<Person> rivals(Account account, SchoolId place) {
        List<Person> rivals = new ArrayList<>();
        for (Map.Entry<PersonId, Source> entry : account.sources().entrySet()) {
            if (entry.getValue().active()) {
                SisPerson values = entry.getValue().values();
                rivals.add(person(entry.getKey(), values, role(values, place)));
                values.students()
                        .stream()
                        .limit(1)
                        .map(link -> new PersonId(link.student().value()))
                        .forEach(student -> rivals.add(placeholder(student, values, place)));
            }
        }
        return rivals;
    }

    /// A guardian is where a student is.
    private static Person placeholder(PersonId student, SisPerson guardian, SchoolId place) {
        return new Person(student, Optional.of(guardian.name()), Optional.empty(), Optional.empty(),
                List.of(student(place)), Set.of());
    }

    private static Person person(PersonId id, SisPerson values, Role role) {
        return new Person(id, Optional.of(values.name()), values.emails().stream().findFirst(), values.language(),
                List.of(role), Set.of());
    }

    private static Role role(SisPerson values, SchoolId place) {
        TreeSet<SchoolId> places = new TreeSet<>(Set.of(place));
        return switch (values.roles().first()) {
            case TEACHER -> new Role.Teacher(Optional.empty(), Optional.of(place), places);
            case STAFF -> new Role.Staff(Optional.empty(), places);
            case DISTRICT_ADMINISTRATOR -> new Role.DistrictAdministrator();
            case STUDENT -> student(place);
            case GUARDIAN -> new Role.Guardian(
                    values.phones().stream().findFirst(),
                    values.students()
                            .stream()
                            .limit(1)
                            .map(link -> new Role.Relationship(new PersonId(link.student().value()), "", ""))
                            .toList());
        };
    }

    private static Role student(SchoolId place) {
        return new Role.Student(Optional.empty(), place, new TreeSet<>(Set.of(place)), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
    }
}
