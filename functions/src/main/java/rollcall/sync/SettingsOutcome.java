package rollcall.sync;

/// What became of a change of a district's settings.
public sealed interface SettingsOutcome {

    /// They are stored.
    record Changed(DistrictSettings settings) implements SettingsOutcome {}

    /// There is no such district.
    record Unknown() implements SettingsOutcome {}

    /// Others were faster, again and again.
    record Contended() implements SettingsOutcome {}
}
