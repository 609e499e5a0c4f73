package rollcall.local.clever.district;

import java.time.Instant;
import java.util.Optional;

/// How Clever's own sync with the district's SIS stands: `running`, `pending`, `error`, `paused`, `success` or `""`.
///
/// A district that is not running still answers with its last data.
public record SyncState(String state, String error, Optional<Instant> lastSync, Text pauseStart, Text pauseEnd) {
    public static SyncState running(Instant lastSync) {
        return new SyncState("running", "", Optional.of(lastSync), Text.NULL, Text.NULL);
    }

    public SyncState syncedAt(Instant time) {
        return new SyncState(state, error, Optional.of(time), pauseStart, pauseEnd);
    }

    public SyncState in(String newState, String newError) {
        return new SyncState(newState, newError, lastSync, pauseStart, pauseEnd);
    }

    /// Paused between two dates, `YYYY-MM-DD` each.
    public SyncState paused(String from, String until) {
        return new SyncState("paused", "", lastSync, Text.of(from), Text.of(until));
    }
}
