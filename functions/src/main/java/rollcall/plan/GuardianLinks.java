package rollcall.plan;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rollcall.roster.PersonId;

/// Which links from guardians to students a plan adds, as far as the directory did not have them.
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

    private Set<AccountId> added(Change.PersonPut put, Predicate<SisPerson.Guardianship> counted) {
        Set<AccountId> added = new TreeSet<>(students(put.values(), counted));
        if (!added.isEmpty()) {
            Set<AccountId> before = students(former(put.person()), counted);
            added.removeIf(student -> before.contains(student) || before.contains(former(student)));
        }
        return added;
    }

    private AccountId former(AccountId student) {
        return Optional.ofNullable(renumbered.get(new PersonId(student.value()))).map(AccountId::of).orElse(student);
    }

    private Optional<SisPerson> former(PersonId person) {
        return former.person(person).or(() -> Optional.ofNullable(renumbered.get(person)).flatMap(former::person));
    }

    private static Set<AccountId> students(Optional<SisPerson> person, Predicate<SisPerson.Guardianship> counted) {
        return person.stream()
                .flatMap(GuardianLinks::links)
                .filter(counted)
                .map(SisPerson.Guardianship::student)
                .collect(Collectors.toSet());
    }

    private static Stream<SisPerson.Guardianship> links(SisPerson person) {
        return person.students().stream();
    }
}
