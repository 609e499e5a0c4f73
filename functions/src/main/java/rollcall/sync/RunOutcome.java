package rollcall.sync;

import java.time.Instant;

/// What became of the wish to have a district read at once.
public sealed interface RunOutcome {

    /// The run is queued.
    record Started(RunId run) implements RunOutcome {}

    /// An attempt is under way; it ends by itself before that.
    record AlreadyRunning(Instant until) implements RunOutcome {}

    /// The source does not share the district with us.
    record NotConnected() implements RunOutcome {}

    /// Nothing is read during a pause.
    record Paused() implements RunOutcome {}

    /// There is no such district.
    record Unknown() implements RunOutcome {}

    /// Others were faster, again and again.
    record Contended() implements RunOutcome {}
}
