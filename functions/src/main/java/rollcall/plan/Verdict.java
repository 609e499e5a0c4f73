package rollcall.plan;

import java.util.List;
import java.util.Set;

/// What a plan was judged to be.
public sealed interface Verdict {

    /// What it waits for; empty if it does not wait.
    default List<HoldReason> reasons() {
        return switch (this) {
            case Apply _ -> List.of();
            case Hold hold -> hold.reasons;
        };
    }

    /// What of the plan its reasons are about.
    default Set<EntityKey> dangerous() {
        return switch (this) {
            case Apply _ -> Set.of();
            case Hold hold -> hold.dangerous;
        };
    }

    /// Nothing speaks against it.
    record Apply() implements Verdict {}

    /// It waits, for these reasons.
    ///
    /// @param dangerous what of the plan they are about; the rest does no harm by itself
    record Hold(List<HoldReason> reasons, Set<EntityKey> dangerous) implements Verdict {
        public Hold {
            reasons = List.copyOf(reasons);
            dangerous = Set.copyOf(dangerous);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a hold has a reason");
            }
        }
    }
}
