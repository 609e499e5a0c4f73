package rollcall.sync;

/// What became of the wish to start a district's sync.
public sealed interface StartOutcome {

    /// The run is queued.
    record Started(RunId run) implements StartOutcome {}

    /// The district does not let us read it yet.
    record NotAllowed() implements StartOutcome {}

    /// No school is chosen.
    record NoSchools() implements StartOutcome {}

    /// Others changed the district at the same moment, again and again; to be tried once more.
    record Contended() implements StartOutcome {}
}
