package rollcall.plan;

import java.util.Collection;
import java.util.SortedSet;
import rollcall.roster.Sorted;

/// What it takes to take a plan back.
///
/// @param plan what is to be changed, judged like any other plan
/// @param conflicts what somebody has changed since; it is left as it is now
public record Reversal(SchoolPlan plan, SortedSet<EntityKey> conflicts) {
    public Reversal {
        conflicts = Sorted.copy(conflicts);
    }

    /// The same reversal, which waits for these reasons, too.
    public Reversal holding(Collection<HoldReason> reasons) {
        return new Reversal(plan.holding(reasons), conflicts);
    }
}
