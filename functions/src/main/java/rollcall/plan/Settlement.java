package rollcall.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import rollcall.roster.PersonId;

/// What only the diffs of all schools together tell: who merely moved, and which guardian merely changed the id.
///
/// @param moved people who are new at some school but were at another before
/// @param renumbered guardians by their new id, with the old one
public record Settlement(Set<PersonId> moved, SortedMap<PersonId, PersonId> renumbered) {
    public Settlement {
        moved = Set.copyOf(moved);
    }

    /// Who is new at one school and was at another: gone there, or still there and not new there.
    static Set<PersonId> moved(Collection<SchoolDiff> diffs, DistrictView view) {
        Map<String, Integer> arrivals = new HashMap<>();
        Set<String> gone = new HashSet<>();
        for (SchoolDiff diff : diffs) {
            people(diff.added().keySet()).forEach(id -> arrivals.merge(id, 1, Integer::sum));
            people(diff.gone().keySet()).forEach(gone::add);
        }
        Set<PersonId> moved = new HashSet<>();
        arrivals.forEach((id, count) -> {
            PersonId person = new PersonId(id);
            int schools = view.placements().of(person).map(place -> place.schools().size()).orElse(0);
            if (gone.contains(id) || count < schools) {
                moved.add(person);
            }
        });
        return moved;
    }

    private static Stream<String> people(Set<EntityKey> keys) {
        return keys.stream().filter(key -> key.type() == EntityKey.Type.PERSON).map(EntityKey::id);
    }
}
