package rollcall.sync;

import java.time.Instant;
import java.util.Optional;
import rollcall.roster.DistrictId;
import rollcall.roster.EventCursor;

/// Where a district's sync stands.
///
/// @param revision which write of this state it is; 0 if it was never stored
/// @param number the newest plan number given out; it only grows
/// @param cursor the newest change event that is known to be in the directory or in a staged plan
/// @param eventsTrusted false if changes have been seen that no event announced
/// @param lastPull when the last complete reading began
/// @param lastRun the last run that was planned to its end
public record DistrictState(
        DistrictId district,
        String name,
        Selection selection,
        boolean connected,
        long revision,
        long number,
        Optional<EventCursor> cursor,
        boolean eventsTrusted,
        Optional<Instant> lastPull,
        Optional<RunId> lastRun,
        Optional<Attempt> attempt,
        Optional<Failure> failure) {

    /// A district nothing is known of yet.
    public static DistrictState fresh(DistrictId district, Selection selection) {
        return new DistrictState(
                district,
                district.value(),
                selection,
                true,
                0,
                0,
                Optional.empty(),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
