package rollcall.sync;

import java.util.Optional;

/// What became of a person's yes to a held plan.
public sealed interface ClearOutcome extends Outcome {

    /// What to tell the person.
    default String sentence() {
        return switch (this) {
            case Cleared _ -> "The plan is applied now.";
            case AlreadyCleared _ -> "The plan was cleared before; it is applied now.";
            case Replaced replaced -> replaced.newest()
                    .map("Plan %d has taken its place; look at that one."::formatted)
                    .orElse("The plan does not wait any more.");
            case NotHeld _ -> "The plan does not wait for anybody; it is applied now.";
            case Outdated _ -> "The plan does not fit what the school has now. It is made anew.";
            case Paused _ -> "The school is paused. End the pause first.";
            case Unknown _ -> "There is no such school.";
            case Contended _ -> "Something else happens to this school just now. Try again in a moment.";
        };
    }

    /// Exactly this plan is queued.
    record Cleared(Approval approval) implements ClearOutcome {}

    /// Somebody had said yes before; the plan is queued once more.
    record AlreadyCleared(Approval approval) implements ClearOutcome {}

    /// It is not this plan that waits: `newest` does, or nothing.
    record Replaced(Optional<Long> newest) implements ClearOutcome {}

    /// This plan needs no yes.
    record NotHeld() implements ClearOutcome {}

    /// The school has changed since the plan was made, or somebody asked for new data, or it is too old. The district
    /// is read in the run named.
    record Outdated(RunId run) implements ClearOutcome {}

    /// Nothing is applied during a pause.
    record Paused() implements ClearOutcome {}

    /// The district has no such school.
    record Unknown() implements ClearOutcome {}

    /// Others were faster, again and again.
    record Contended() implements ClearOutcome {}
}
