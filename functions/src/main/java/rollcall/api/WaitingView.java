package rollcall.api;

import java.time.Instant;
import java.util.List;
import rollcall.report.WaitingPlan;

/// A plan that waits for a yes. Number and hash are what the yes has to name.
///
/// @param clearable true if a yes is all it waits for
/// @param partly true if only what is dangerous waits
record WaitingView(long number, String hash, Instant since, boolean clearable, boolean partly, List<HoldView> holds) {
    static WaitingView of(WaitingPlan plan) {
        List<HoldView> holds = plan.reasons().stream().map(HoldView::of).toList();
        return new WaitingView(
                plan.number(), plan.hash(), plan.since(), holds.stream().allMatch(HoldView::clearable), plan.partly(),
                holds);
    }
}
