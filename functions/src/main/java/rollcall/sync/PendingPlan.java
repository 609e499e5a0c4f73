package rollcall.sync;

import java.time.Instant;
import java.util.List;

/// A staged plan that is not applied yet. `holds` are the sentences of what it waits for; empty if it is queued.
/// `fingerprint` is where the school's fingerprint will lie once the plan is applied.
public record PendingPlan(long number, Instant since, List<String> holds, FingerprintFiles fingerprint) {
    public PendingPlan {
        holds = List.copyOf(holds);
    }

    /// True if it waits for a person's yes.
    public boolean held() {
        return !holds.isEmpty();
    }
}
