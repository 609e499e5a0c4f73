package rollcall.sync;

import rollcall.roster.Identifiers;

/// One run of the sync, such as `2026-11-23T23:00`: a second start of the same run does nothing.
public record RunId(String value) {
    public RunId {
        Identifiers.require("a run id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
