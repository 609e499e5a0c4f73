package rollcall.report;

import java.time.Instant;
import java.util.List;
import rollcall.plan.HoldReason;

/// A plan that waits for a person's yes.
///
/// @param hash of its content; with the number it tells exactly this plan
/// @param since when it began to wait
/// @param partly true if it is only what is dangerous: the rest of what the roster says does not wait
public record WaitingPlan(long number, String hash, Instant since, List<HoldReason> reasons, boolean partly) {
    public WaitingPlan {
        reasons = List.copyOf(reasons);
    }
}
