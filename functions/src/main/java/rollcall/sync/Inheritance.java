package rollcall.sync;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import rollcall.plan.Change;
import rollcall.plan.EntityKey;
import rollcall.plan.EntityKind;
import rollcall.plan.Fingerprint;
import rollcall.plan.Mark;
import rollcall.plan.SchoolDiff;
import rollcall.plan.SchoolPlan;

/// What a school has to remember because its plan waits while those of others are applied: what moves to it, for unless
/// this one remembers it, nobody does, and it stays in the directory for good once the source drops it; and what others
/// write that it would have changed or dropped, for nobody knows how that looks now.
///
/// @param gone what any school lets go of tonight
/// @param touches what any school does tonight
record Inheritance(Set<EntityKey> gone, Touches touches) {

    static Inheritance of(Collection<SchoolDiff> diffs, Touches touches) {
        Set<EntityKey> gone = new TreeSet<>();
        diffs.forEach(diff -> gone.addAll(diff.gone().keySet()));
        return new Inheritance(gone, touches);
    }

    /// What of a plan that waits is of unknown content from now on.
    Map<EntityKey, Mark> of(SchoolPlan plan, SchoolDiff diff, Fingerprint fingerprint) {
        Map<EntityKey, Mark> inherited = new TreeMap<>();
        plan.delta().forEach((key, mark) -> mark.ifPresent(present -> inherited.put(key, present)));
        for (Change change : plan.changes()) {
            if (change instanceof Change.PersonRenumbered renumbered) {
                inherited.put(EntityKey.of(renumbered.from()),
                        new Mark(Mark.UNKNOWN, EntityKind.of(renumbered.kind())));
            }
        }
        inherited.keySet().retainAll(gone);
        inherited.keySet().removeAll(fingerprint.marks().keySet());
        inherited.putAll(contested(plan, diff, fingerprint));
        return inherited;
    }

    private Map<EntityKey, Mark> contested(SchoolPlan plan, SchoolDiff diff, Fingerprint fingerprint) {
        Map<EntityKey, Mark> contested = new TreeMap<>();
        plan.delta()
                .keySet()
                .stream()
                .filter(key -> fingerprint.marks().containsKey(key) && touches.elsewhere(key, diff))
                .forEach(key -> contested.put(key, fingerprint.marks().get(key)));
        contested.values().removeIf(mark -> mark.hash() == Mark.UNKNOWN);
        return contested;
    }
}
