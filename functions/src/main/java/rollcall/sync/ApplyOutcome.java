package rollcall.sync;

/// What became of an apply task. Every one of them ends the task.
public sealed interface ApplyOutcome {

    /// The plan is applied.
    record Applied(int changes, int membersAdded, int membersRemoved) implements ApplyOutcome {}

    /// Nothing was to be done: the plan is applied already, or another has taken its place.
    record Superseded() implements ApplyOutcome {}

    /// The school is paused. The plan is made anew once the pause is over.
    record Paused() implements ApplyOutcome {}

    /// The plan waits for a person's yes; a task alone is none.
    record Held() implements ApplyOutcome {}
}
