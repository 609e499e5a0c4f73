package rollcall.notify;

/// What became of a task.
public sealed interface SendOutcome {

    /// The round is over.
    record Finished(NoticeCounts counts) implements SendOutcome {}

    /// The worker's time was up. The task is to come again at once.
    record ToBeContinued(NoticeCounts counts) implements SendOutcome {}

    /// Nothing can be sent just now. The task is to come again.
    record Postponed(String code) implements SendOutcome {}

    /// Another round took its place, or it was over before.
    record Superseded() implements SendOutcome {}
}
