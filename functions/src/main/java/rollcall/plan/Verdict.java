package rollcall.plan;

import java.util.List;

/// What a plan was judged to be.
public sealed interface Verdict {

    /// What it waits for; empty if it does not wait.
    default List<HoldReason> reasons() {
        return switch (this) {
            case Apply _ -> List.of();
            case Hold hold -> hold.reasons;
        };
    }

    /// Nothing speaks against it.
    record Apply() implements Verdict {}

    /// It waits, for these reasons.
    record Hold(List<HoldReason> reasons) implements Verdict {
        public Hold {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a hold has a reason");
            }
        }
    }
}
