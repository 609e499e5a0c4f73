package rollcall.sync;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import rollcall.plan.EntityKey;
import rollcall.plan.SchoolDiff;
import rollcall.roster.PersonId;

/// Which entities several schools add, change or let go of in one night.
///
/// Collected at the first question, because most nights have none. Safe for use by many threads.
final class Touches {
    private final Collection<SchoolDiff> diffs;
    private final Collection<PersonId> replaced;
    private Map<EntityKey, Integer> schools = Map.of();
    private boolean collected;

    /// @param replaced who came back under another id, perhaps at another school
    Touches(Collection<SchoolDiff> diffs, Collection<PersonId> replaced) {
        this.diffs = diffs;
        this.replaced = replaced;
    }

    /// True if another school than that of `own` touches the entity.
    synchronized boolean elsewhere(EntityKey key, SchoolDiff own) {
        if (!collected) {
            schools = collect();
            collected = true;
        }
        boolean here = own.added().containsKey(key) || own.updated().contains(key) || own.gone().containsKey(key);
        return schools.getOrDefault(key, 0) > (here ? 1 : 0);
    }

    private Map<EntityKey, Integer> collect() {
        Map<EntityKey, Integer> counts = new HashMap<>();
        diffs.stream()
                .flatMap(diff -> Stream.of(diff.added().keySet(), diff.updated(), diff.gone().keySet()))
                .forEach(keys -> keys.forEach(key -> counts.merge(key, 1, Integer::sum)));
        replaced.forEach(person -> counts.merge(EntityKey.of(person), 1, Integer::sum));
        return counts;
    }
}
