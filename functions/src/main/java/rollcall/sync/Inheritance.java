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

/// What moves to a school whose plan has to wait. The other school lets go of it tonight; unless this one remembers it,
/// nobody does, and it stays in the directory for good once the source drops it.
///
/// @param gone what any school lets go of tonight
record Inheritance(Set<EntityKey> gone) {

    static Inheritance of(Collection<SchoolDiff> diffs) {
        Set<EntityKey> gone = new TreeSet<>();
        diffs.forEach(diff -> gone.addAll(diff.gone().keySet()));
        return new Inheritance(gone);
    }

    /// What a plan brings to a school from others, as yet of unknown content.
    Map<EntityKey, Mark> of(SchoolPlan plan, Fingerprint fingerprint) {
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
        return inherited;
    }
}
