package rollcall.directory;

/// What became of a planned write.
public sealed interface WriteOutcome {

    /// It is so now. For a class, how many members it gained and lost against what was there.
    record Written(int membersAdded, int membersRemoved) implements WriteOutcome {}

    /// A newer plan, or somebody with a better right, has been there: nothing was changed, and nothing is wrong.
    record Superseded() implements WriteOutcome {}
}
