package rollcall.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import rollcall.roster.Person;
import rollcall.roster.PersonId;
import rollcall.roster.Role;

/// The students with more guardians than [#LIMIT], in the whole district.
///
/// Counted at the first question, because most nights have none. Safe for use by many threads.
final class Crowds {
    /// So many guardians a student may have; six are too many (product rule).
    static final int LIMIT = 5;

    private final Supplier<Stream<Person>> people;
    private Map<PersonId, Integer> crowded = Map.of();
    private boolean counted;

    Crowds(Supplier<Stream<Person>> people) {
        this.people = people;
    }

    /// How many guardians the student has, or 0 if they are not too many.
    synchronized int guardians(PersonId student) {
        if (!counted) {
            crowded = count();
            counted = true;
        }
        return crowded.getOrDefault(student, 0);
    }

    private Map<PersonId, Integer> count() {
        Map<PersonId, Integer> counts = new HashMap<>();
        people.get()
                .flatMap(person -> person.role(Role.Guardian.class).stream())
                .flatMap(guardian -> guardian.students().stream().map(Role.Relationship::student).distinct())
                .forEach(student -> counts.merge(student, 1, Integer::sum));
        counts.values().removeIf(count -> count <= LIMIT);
        return Map.copyOf(counts);
    }
}
