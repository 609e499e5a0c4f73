package rollcall.directory;

/// What became of a merge of two accounts, or of its undoing.
public sealed interface MergeOutcome {

    /// It is so now. Of a merge, each account as it is without the other, for the audit trail; of an undoing, each as it
    /// is now.
    record Done(Account survivor, Account merged) implements MergeOutcome {}

    /// Nothing was changed.
    record Refused(Reason reason) implements MergeOutcome {}

    /// Why not.
    enum Reason {
        SAME_ACCOUNT("an account cannot be merged with itself"),
        NO_SUCH_ACCOUNT("there is no such account in this district"),
        ALIAS("the id is only another name of an account; name the account itself"),
        ALREADY_MERGED("the account is part of another one already"),
        NOT_MERGED("the account is not part of another one");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }

        /// The reason in one sentence.
        public String sentence() {
            return sentence;
        }
    }
}
