package rollcall.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import rollcall.plan.HoldReason;

/// Why a school's plan waits whatever it says.
record Circumstances(DistrictSettings settings, Instant now) {

    /// A paused school is planned all the same: what waits can be looked at, and what moves elsewhere is not lost.
    List<HoldReason> of(SchoolState state) {
        List<HoldReason> reasons = new ArrayList<>();
        state.takenBack().map(HoldReason.AfterUndo::new).ifPresent(reasons::add);
        if (settings.paused(state.school(), now)) {
            reasons.add(new HoldReason.Paused());
        }
        return reasons;
    }
}
