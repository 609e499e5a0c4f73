package rollcall.notify;

/// What became of telling a district's administrators.
public sealed interface OfficeOutcome {

    /// All were told who are to be.
    ///
    /// @param sent how many mails were taken over now
    /// @param failed how many were not, or nobody knows; they are not sent again
    record Told(int sent, int failed) implements OfficeOutcome {}

    /// The worker's time was up. The task is to come again at once.
    record ToBeContinued() implements OfficeOutcome {}

    /// Nothing can be sent just now. The task is to come again.
    record Postponed(String code) implements OfficeOutcome {}
}
