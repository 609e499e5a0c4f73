package rollcall.sync;

/// What became of an administrator's choice of schools.
public sealed interface SchoolsOutcome {

    /// It holds from the next run on.
    ///
    /// @param selected how many schools are rostered
    /// @param added how many of them were new to the platform
    record Saved(int selected, int added) implements SchoolsOutcome {}

    /// Nothing was saved, for this reason.
    record Refused(Reason reason) implements SchoolsOutcome {}

    /// The district does not let us read it yet.
    record NotAllowed() implements SchoolsOutcome {}

    /// Others changed the district at the same moment, again and again; to be tried once more.
    record Contended() implements SchoolsOutcome {}

    /// Why a choice cannot be saved.
    enum Reason {
        NOT_SHARED("One of the schools is not shared with us any more. Load the schools again."),
        NOT_OURS("One of the schools chosen from ours does not exist. Load the schools again."),
        SCHOOL_TWICE("A school of Clever's stands there twice."),
        OURS_TWICE("One of our schools is chosen for two schools of Clever's."),
        NONE("Choose at least one school. To stop the sync for a while, pause it.");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }

        /// What is wrong and what to do.
        public String sentence() {
            return sentence;
        }
    }
}
