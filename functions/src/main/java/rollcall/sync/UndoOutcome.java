package rollcall.sync;

import rollcall.plan.Reversal;

/// What became of the wish to take a plan back.
public sealed interface UndoOutcome extends Outcome {

    /// What taking it back would do. Nothing is done yet.
    record Shown(Reversal reversal) implements UndoOutcome {
        /// Tells whether it is still the same that it would do.
        public String hash() {
            return PlanCodec.hash(reversal.plan().changes());
        }
    }

    /// It is staged under this number: queued, or held if the reversal's verdict says so.
    record Staged(long number, Reversal reversal) implements UndoOutcome {}

    /// Nothing is left of it: all is as it was, or somebody has changed it since.
    record Nothing(Reversal reversal) implements UndoOutcome {}

    /// The district is being planned or the school written to, or somebody was faster. To be asked again later.
    record Busy() implements UndoOutcome {}

    /// No such plan was applied to this school, or it is too long ago.
    record Unknown() implements UndoOutcome {}
}
