package rollcall.sync;

import java.util.Map;
import java.util.TreeMap;
import rollcall.plan.EntityKey;
import rollcall.plan.Fingerprint;
import rollcall.plan.Mark;
import rollcall.plan.SchoolDiff;

/// What other schools wrote while the plan of one waited: somebody who had moved from it, say. If they come back, its
/// fingerprint says that nothing changed, but the other school's plan was the last that wrote them.
///
/// @param touches what any school does tonight
record Contested(SchoolArchive archive, Touches touches) {

    /// The school, with whatever is contested.
    ///
    /// @param diff what is new tonight at this school
    Standing of(SchoolState state, SchoolDiff diff) {
        if (state.pending().filter(PendingPlan::held).isEmpty()) {
            return Standing.of(state);
        }
        Fingerprint applied = archive.applied(state);
        Fingerprint staged = archive.staged(state);
        Map<EntityKey, Mark> contested = new TreeMap<>();
        applied.marks().forEach((key, mark) -> {
            boolean waits = mark.hash() != Mark.UNKNOWN && !mark.equals(staged.marks().get(key));
            if (waits && touches.elsewhere(key, diff)) {
                contested.put(key, mark);
            }
        });
        return new Standing(state, contested);
    }
}
