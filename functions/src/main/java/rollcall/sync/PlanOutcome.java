package rollcall.sync;

import java.time.Instant;
import java.util.Optional;

/// What became of a plan task. Every one of them ends the task, except [Busy], which is to be asked again.
public sealed interface PlanOutcome {

    /// When the task is to be asked again; empty if it is ended.
    default Optional<Instant> again() {
        return switch (this) {
            case Busy busy -> Optional.of(busy.until());
            case Planned _,Quiet _,Skipped _,Paused _,Failed _ -> Optional.empty();
        };
    }

    /// The district was read; what changed is queued or held.
    record Planned(long number, NightSummary summary) implements PlanOutcome {}

    /// The source says that nothing changed.
    record Quiet() implements PlanOutcome {}

    /// Nothing was to be done: the run is done, or the district is unknown, disconnected or backed off.
    record Skipped(String reason) implements PlanOutcome {}

    /// The district is paused: it is read once the pause is over.
    record Paused() implements PlanOutcome {}

    /// Somebody else is at it until then.
    record Busy(Instant until) implements PlanOutcome {}

    /// It failed; nothing was changed, and the next attempt is in the failure.
    record Failed(Failure failure) implements PlanOutcome {}
}
