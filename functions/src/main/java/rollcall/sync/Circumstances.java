package rollcall.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import rollcall.plan.HoldReason;
import rollcall.plan.SchoolPlan;

/// Why a school's plan waits whatever it says.
record Circumstances(DistrictSettings settings, Instant now) {

    /// A paused school is planned all the same: what waits can be looked at, and what moves elsewhere is not lost.
    List<HoldReason> of(SchoolState state, SchoolPlan plan) {
        List<HoldReason> reasons = new ArrayList<>();
        state.takenBack().filter(_ -> !plan.onlyConfirms()).map(HoldReason.AfterUndo::new).ifPresent(reasons::add);
        if (settings.paused(state.school(), now)) {
            reasons.add(new HoldReason.Paused());
        }
        return reasons;
    }
}
