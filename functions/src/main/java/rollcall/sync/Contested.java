package rollcall.sync;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import rollcall.plan.EntityKey;
import rollcall.plan.Fingerprint;
import rollcall.plan.Mark;
import rollcall.plan.SchoolDiff;

/// What other schools wrote while the plan of one waited: somebody who had moved from it, say. If they come back, its
/// fingerprint says that nothing changed, but the other school's plan was the last that wrote them.
///
/// @param diffs what is new tonight at all schools
record Contested(SchoolArchive archive, Collection<SchoolDiff> diffs) {

    /// The school, with whatever is contested.
    Standing of(SchoolState state) {
        if (state.pending().filter(PendingPlan::held).isEmpty()) {
            return Standing.of(state);
        }
        Fingerprint applied = archive.applied(state);
        Fingerprint staged = archive.staged(state);
        Map<EntityKey, Mark> contested = new TreeMap<>();
        for (EntityKey key : elsewhere(state)) {
            Mark mark = applied.marks().get(key);
            if (mark != null && !mark.equals(staged.marks().get(key))) {
                contested.put(key, mark);
            }
        }
        return new Standing(state, contested);
    }

    private Collection<EntityKey> elsewhere(SchoolState state) {
        Collection<EntityKey> keys = new TreeSet<>();
        diffs.stream().filter(diff -> !diff.school().equals(state.school())).forEach(diff -> {
            keys.addAll(diff.gone().keySet());
            keys.addAll(diff.updated());
        });
        return keys;
    }
}
