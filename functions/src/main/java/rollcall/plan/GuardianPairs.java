package rollcall.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import rollcall.roster.Person;
import rollcall.roster.PersonId;
import rollcall.roster.Role;

/// Finds guardians who only changed their id. Clever gives a contact without SIS id a new one at every edit.
///
/// A vanished and a new guardian of one student are the same person if they have an e-mail address, a telephone number
/// or the name in common. Of several the one with most in common, then the smaller id.
final class GuardianPairs {
    private final Map<AccountId, List<PersonId>> formerByStudent = new HashMap<>();
    private final SortedMap<PersonId, SisPerson> former;
    private final Map<PersonId, PersonId> students;

    /// @param students those whose ids changed, with the former ones
    GuardianPairs(Map<PersonId, SisPerson> former, Map<PersonId, PersonId> students) {
        this.students = Map.copyOf(students);
        this.former = new TreeMap<>(former);
        this.former.forEach((id, values) -> values.students()
                .stream()
                .map(SisPerson.Guardianship::student)
                .distinct()
                .forEach(student -> formerByStudent.computeIfAbsent(student, _ -> new ArrayList<>()).add(id)));
    }

    /// The pairs, from the new id to the vanished one. Every vanished one is used at most once.
    SortedMap<PersonId, PersonId> match(Collection<Person> arrivals) {
        SortedMap<PersonId, PersonId> pairs = new TreeMap<>();
        Set<PersonId> taken = new HashSet<>();
        for (int common = 3; common >= 1; common--) {
            for (Person arrival : arrivals) {
                if (!pairs.containsKey(arrival.id())) {
                    partner(arrival, common, taken).ifPresent(partner -> {
                        pairs.put(arrival.id(), partner);
                        taken.add(partner);
                    });
                }
            }
        }
        return Collections.unmodifiableSortedMap(pairs);
    }

    private Optional<PersonId> partner(Person arrival, int common, Set<PersonId> taken) {
        return arrival.role(Role.Guardian.class)
                .stream()
                .flatMap(guardian -> guardian.students().stream())
                .map(link -> AccountId.of(students.getOrDefault(link.student(), link.student())))
                .flatMap(student -> formerByStudent.getOrDefault(student, List.of()).stream())
                .filter(candidate -> !taken.contains(candidate) && common(arrival, former.get(candidate)) == common)
                .min(Comparator.naturalOrder());
    }

    private static int common(Person arrival, SisPerson candidate) {
        boolean email = arrival.email().filter(candidate.emails()::contains).isPresent();
        boolean phone = ContactOwners.phone(arrival).filter(candidate.phones()::contains).isPresent();
        boolean name = arrival.name().filter(candidate.name()::equals).isPresent();
        return (email ? 1 : 0) + (phone ? 1 : 0) + (name ? 1 : 0);
    }
}
