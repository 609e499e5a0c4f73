package rollcall.directory;

/// What became of a planned write.
public sealed interface WriteOutcome {

    /// It is so now.
    record Written() implements WriteOutcome {}

    /// A newer plan, or somebody with a better right, has been there: nothing was changed, and nothing is wrong.
    record Superseded() implements WriteOutcome {}
}
