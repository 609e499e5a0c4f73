package rollcall.plan;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import rollcall.roster.PersonId;
import rollcall.roster.SchoolId;

/// What of a district waits for a person's yes. Until it comes, the plan of no other school takes what hangs on it.
///
/// @param schools whose whole plans wait
/// @param people who leave a school by what waits, with the school: the home, if it is one of several
public record Waiting(Set<SchoolId> schools, Map<PersonId, Leaving> people) {
    public static final Waiting NOTHING = new Waiting(Set.of(), Map.of());

    public Waiting {
        schools = Collections.unmodifiableSet(new TreeSet<>(schools));
        people = Collections.unmodifiableMap(new TreeMap<>(people));
    }

    /// What waits at one school.
    ///
    /// @param plan what waits of its plan
    /// @param fingerprint what the plan was made from
    /// @param whole true if it is all of the school
    public static Waiting of(SchoolPlan plan, Fingerprint fingerprint, boolean whole) {
        Map<PersonId, Leaving> people = new TreeMap<>();
        plan.delta().forEach((key, mark) -> {
            Mark former = fingerprint.marks().get(key);
            if (key.type() == EntityKey.Type.PERSON && mark.isEmpty() && former != null) {
                people.put(new PersonId(key.id()), new Leaving(plan.school(), former.kind() != EntityKind.VISITOR));
            }
        });
        return new Waiting(whole ? Set.of(plan.school()) : Set.of(), people);
    }

    /// All that waits.
    public static Waiting all(Collection<Waiting> parts) {
        Set<SchoolId> schools = new TreeSet<>();
        Map<PersonId, Leaving> people = new TreeMap<>();
        for (Waiting part : parts) {
            schools.addAll(part.schools);
            part.people.forEach((id, one) -> people.merge(id, one, (known, other) -> known.home() ? known : other));
        }
        return new Waiting(schools, people);
    }

    boolean isEmpty() {
        return schools.isEmpty() && people.isEmpty();
    }

    /// True if all that is in this, too.
    public boolean covers(Waiting other) {
        return schools.containsAll(other.schools) && people.keySet().containsAll(other.people.keySet());
    }

    /// The school whose plan, once it goes on, lets somebody leave the platform.
    Optional<SchoolId> leaves(PersonId person) {
        return Optional.ofNullable(people.get(person)).map(Leaving::school);
    }

    /// That somebody leaves a school.
    ///
    /// @param home true if they were at home there
    public record Leaving(SchoolId school, boolean home) {}
}
