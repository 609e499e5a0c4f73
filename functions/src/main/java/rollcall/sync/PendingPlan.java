package rollcall.sync;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A staged plan that is not applied yet. `holds` are the sentences of what it waits for; empty if it is queued.
/// `fingerprint` is where the school's fingerprint will lie once the plan is applied.
///
/// @param undoes the number of the plan that this one takes back, if it does
public record PendingPlan(
        long number, Instant since, List<String> holds, FingerprintFiles fingerprint, Optional<Long> undoes) {
    public PendingPlan {
        holds = List.copyOf(holds);
    }

    /// True if it waits for a person's yes.
    public boolean held() {
        return !holds.isEmpty();
    }
}
