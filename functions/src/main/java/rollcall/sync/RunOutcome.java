package rollcall.sync;

import java.time.Instant;

/// What became of the wish to have a district read at once.
public sealed interface RunOutcome extends Outcome {

    /// What to tell the person.
    default String sentence() {
        return switch (this) {
            case Started _ -> "The district is read now.";
            case AlreadyRunning _ -> "The district is being read already. Wait until that has ended.";
            case NotConnected _ ->
                "Clever does not share the district with us. Share it there, then say that it is fixed.";
            case NotStarted _ -> "The sync of this district has not been started yet. Connect the district first.";
            case Paused _ -> "The district is paused. End the pause first.";
            case Unknown _ -> "There is no such district.";
            case Contended _ -> "Something else happens to this district just now. Try again in a moment.";
        };
    }

    /// The run is queued.
    record Started(RunId run) implements RunOutcome {}

    /// An attempt is under way; it ends by itself before that.
    record AlreadyRunning(Instant until) implements RunOutcome {}

    /// The source does not share the district with us.
    record NotConnected() implements RunOutcome {}

    /// Its administrator has yet to choose the schools and to start the sync.
    record NotStarted() implements RunOutcome {}

    /// Nothing is read during a pause.
    record Paused() implements RunOutcome {}

    /// There is no such district.
    record Unknown() implements RunOutcome {}

    /// Others were faster, again and again.
    record Contended() implements RunOutcome {}
}
