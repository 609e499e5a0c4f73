package rollcall.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import rollcall.roster.Person;
import rollcall.roster.PersonId;
import rollcall.roster.Role;
import rollcall.roster.Roster;
import rollcall.roster.SchoolId;
import rollcall.roster.Section;
import rollcall.roster.Sorted;

/// Who is at which school. People of no school at all, such as district administrators, are at the district's office.
final class Placements {
    private final Predicate<SchoolId> covers;
    private final SchoolId office;
    private final Map<PersonId, SortedSet<SchoolId>> bySections = new HashMap<>();
    private final Map<PersonId, Placement> placements = new HashMap<>();
    private final Map<Placement, Placement> pool = new HashMap<>();
    private final Map<SchoolId, SortedSet<SchoolId>> alone = new HashMap<>();
    private final Map<SchoolId, List<PersonId>> atSchool;

    Placements(Roster roster, Predicate<SchoolId> covers, SchoolId office) {
        this.covers = covers;
        this.office = office;
        roster.sections().values().forEach(this::note);
        Collection<Person> people = roster.people().values();
        people.forEach(person -> placeMember(person)
                .ifPresent(placement -> placements.put(person.id(), shared(placement))));
        Map<PersonId, Placement> guardians = new HashMap<>();
        people.forEach(person -> placeGuardian(person).ifPresent(placement -> guardians.put(person.id(), placement)));
        placements.putAll(guardians);
        bySections.clear();
        atSchool = invert(people, placements);
    }

    Optional<Placement> of(PersonId person) {
        return Optional.ofNullable(placements.get(person));
    }

    /// The people at a school, by id.
    List<PersonId> at(SchoolId school) {
        return Collections.unmodifiableList(atSchool.getOrDefault(school, List.of()));
    }

    /// Where anybody is.
    Stream<SchoolId> schools() {
        return atSchool.keySet().stream();
    }

    /// Most people of a school are there and nowhere else: a million of them share a few thousand placements.
    private Placement shared(Placement placement) {
        return pool.computeIfAbsent(placement, same -> same);
    }

    private void note(Section section) {
        if (covers.test(section.school())) {
            section.students().forEach(person -> note(person, section.school()));
            section.teacher().ifPresent(person -> note(person, section.school()));
            section.coTeachers().forEach(person -> note(person, section.school()));
        }
    }

    private void note(PersonId person, SchoolId school) {
        SortedSet<SchoolId> here = alone.computeIfAbsent(school, one -> Sorted.copy(List.of(one)));
        bySections.merge(person, here, (known, _) -> known.contains(school) ? known : Sorted.with(known, school));
    }

    private Optional<Placement> placeMember(Person person) {
        TreeSet<SchoolId> schools = new TreeSet<>();
        Optional<SchoolId> home = Optional.empty();
        boolean officer = false;
        for (Role role : person.roles()) {
            Stay stay = stay(role);
            officer |= stay.office();
            stay.schools().stream().filter(covers).forEach(schools::add);
            home = home.or(() -> stay.home().filter(covers));
        }
        if (!Doubts.guardianOnly(person)) {
            schools.addAll(bySections.getOrDefault(person.id(), Collections.emptySortedSet()));
        }
        if (schools.isEmpty()) {
            return officer ? Optional.of(new Placement(office, Collections.emptySortedSet())) : Optional.empty();
        }
        return Optional.of(new Placement(home.orElse(schools.first()), schools));
    }

    /// A guardian is at home where the first of the students is.
    private Optional<Placement> placeGuardian(Person person) {
        if (placements.containsKey(person.id())) {
            return Optional.empty();
        }
        return person.role(Role.Guardian.class)
                .flatMap(guardian -> guardian.students()
                        .stream()
                        .flatMap(link -> of(link.student()).stream())
                        .findFirst())
                .map(student -> shared(new Placement(student.home(), Collections.emptySortedSet())));
    }

    private static Stay stay(Role role) {
        return switch (role) {
            case Role.Student student -> new Stay(Optional.of(student.home()), student.schools(), false);
            case Role.Teacher teacher -> new Stay(teacher.home(), teacher.schools(), teacher.schools().isEmpty());
            case Role.Staff staff -> new Stay(Optional.empty(), staff.schools(), staff.schools().isEmpty());
            case Role.DistrictAdministrator _ -> new Stay(Optional.empty(), Collections.emptySortedSet(), true);
            case Role.Guardian _ -> new Stay(Optional.empty(), Collections.emptySortedSet(), false);
        };
    }

    /// By id, for the roster is.
    private static Map<SchoolId, List<PersonId>> invert(Collection<Person> people,
            Map<PersonId, Placement> placements) {
        Map<SchoolId, List<PersonId>> lists = new TreeMap<>();
        people.stream()
                .map(Person::id)
                .filter(placements::containsKey)
                .forEach(
                        id -> placements.get(id)
                                .schools()
                                .forEach(
                                        school -> lists.computeIfAbsent(school, _ -> new ArrayList<>()).add(id)));
        return lists;
    }

    /// Where one role puts a person; `office` if it puts them nowhere else.
    private record Stay(Optional<SchoolId> home, SortedSet<SchoolId> schools, boolean office) {}
}
