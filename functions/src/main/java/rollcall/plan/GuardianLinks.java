package rollcall.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rollcall.roster.PersonId;

/// Which links from guardians to students a plan adds, as far as the directory did not have them, and whom it takes
/// something from.
///
/// @param renumbered guardians and students by their new id, with the one the directory has them under
record GuardianLinks(Former former, Map<PersonId, PersonId> renumbered) {
    private static final Set<String> EMERGENCY = Set.of("emergency", "secondary");

    /// The students to whom this person becomes an emergency or secondary contact.
    Set<AccountId> emergencies(Change.PersonPut put) {
        return added(put, link -> EMERGENCY.contains(link.type().toLowerCase(Locale.ROOT)));
    }

    /// The students whose guardian this person becomes.
    Set<AccountId> all(Change.PersonPut put) {
        return added(put, _ -> true);
    }

    /// Whom a change takes something from: who leaves the platform, and students who lose a guardian.
    Stream<PersonId> losers(Change change) {
        return switch (change) {
            case Change.PersonPut put -> former(put.person())
                    .flatMap(before -> put.values().map(now -> lost(before, now)))
                    .stream()
                    .flatMap(lost -> lost.stream().map(GuardianLinks::person));
            case Change.PersonLeft left when left.platform() -> Stream.concat(Stream.of(left.person()),
                    students(former(left.person()), _ -> true).stream().map(GuardianLinks::person));
            case Change.PersonLeft _,Change.ClassPut _,Change.ClassRemoved _,Change.PersonRenumbered _,Change.AccountLinked _,Change.ContactPointPut _,Change.ContactPointReleased _,Change.Reverted _,Change.RenumberingReverted _,Change.LinkReverted _ ->
                Stream.empty();
        };
    }

    /// What is said of a person, still as the guardian of those former students who are to be kept; not yet of the same
    /// students under other ids. The links have the order they had: most often nothing is to be written then.
    Optional<SisPerson> keeping(Change.PersonPut put, Predicate<AccountId> kept) {
        return put.values().map(now -> former(put.person()).map(before -> merged(before, now, kept)).orElse(now));
    }

    private SisPerson merged(SisPerson before, SisPerson now, Predicate<AccountId> kept) {
        Set<AccountId> lost = lost(before, now);
        lost.removeIf(kept.negate());
        if (lost.isEmpty()) {
            return now;
        }
        List<SisPerson.Guardianship> all = new ArrayList<>(before.students());
        all.removeIf(link -> !lost.contains(link.student()) && !now.students().contains(link));
        now.students()
                .stream()
                .filter(link -> !all.contains(link) && !lost.contains(former(link.student())))
                .forEach(all::add);
        return now.with(all, before.language());
    }

    private static Set<AccountId> lost(SisPerson before, SisPerson now) {
        Set<AccountId> lost = students(Optional.of(before), _ -> true);
        now.students().stream().map(SisPerson.Guardianship::student).forEach(lost::remove);
        return lost;
    }

    private Set<AccountId> added(Change.PersonPut put, Predicate<SisPerson.Guardianship> counted) {
        Set<AccountId> added = new TreeSet<>(students(put.values(), counted));
        if (!added.isEmpty()) {
            Set<AccountId> before = students(former(put.person()), counted);
            added.removeIf(student -> before.contains(student) || before.contains(former(student)));
        }
        return added;
    }

    private AccountId former(AccountId student) {
        return Optional.ofNullable(renumbered.get(person(student))).map(AccountId::of).orElse(student);
    }

    /// What the directory has of a person, be it under the former id.
    Optional<SisPerson> former(PersonId person) {
        return former.person(person).or(() -> Optional.ofNullable(renumbered.get(person)).flatMap(former::person));
    }

    private static PersonId person(AccountId student) {
        return new PersonId(student.value());
    }

    private static Set<AccountId> students(Optional<SisPerson> person, Predicate<SisPerson.Guardianship> counted) {
        return person.stream()
                .flatMap(GuardianLinks::links)
                .filter(counted)
                .map(SisPerson.Guardianship::student)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<SisPerson.Guardianship> links(SisPerson person) {
        return person.students().stream();
    }
}
