package rollcall.sync;

import java.time.Instant;
import rollcall.roster.Identifiers;

/// One run of the sync, such as `2026-11-24T07:00:00Z`: a second start of the same run does nothing.
public record RunId(String value) {
    public RunId {
        Identifiers.require("a run id", value);
    }

    /// The run that begins at a moment: whoever starts it, and however late, it is the same run.
    public static RunId at(Instant moment) {
        return new RunId(moment.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
