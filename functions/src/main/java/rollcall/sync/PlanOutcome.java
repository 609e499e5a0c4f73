package rollcall.sync;

import java.time.Instant;

/// What became of a plan task. Every one of them ends the task, except [Busy], which is to be asked again.
public sealed interface PlanOutcome {

    /// The district was read; what changed is queued or held.
    record Planned(long number, NightSummary summary) implements PlanOutcome {}

    /// The source says that nothing changed.
    record Quiet() implements PlanOutcome {}

    /// Nothing was to be done: the run is done, or the district is unknown, disconnected or backed off.
    record Skipped(String reason) implements PlanOutcome {}

    /// Somebody else is at it until then.
    record Busy(Instant until) implements PlanOutcome {}

    /// It failed; nothing was changed, and the next attempt is in the failure.
    record Failed(Failure failure) implements PlanOutcome {}
}
