package rollcall.clever;

import java.util.Optional;
import rollcall.clever.wire.DistrictAnswer;
import rollcall.roster.EventCursor;
import rollcall.roster.RosterBuilder;
import rollcall.roster.RosterSource.Pull;
import rollcall.roster.RosterSource.Signal;
import rollcall.roster.SourceException;
import rollcall.roster.SourceFailure;

/// Reads a whole district until it held still meanwhile.
///
/// Clever gives no snapshot: it may read the district's SIS anew between two of our pages. What moved shows in
/// `last_sync` and in the events.
final class DistrictPull {
    private static final int MOST_READINGS = 3;
    private final DistrictApi api;
    private final String region;

    DistrictPull(DistrictApi api, String region) {
        this.api = api;
        this.region = region;
    }

    /// @throws SourceException [SourceFailure#KEEPS_CHANGING] if it never held still, or why it could not be read
    Pull read() {
        for (int reading = 1; reading <= MOST_READINGS; reading++) {
            Optional<Pull> pull = readOnce();
            if (pull.isPresent()) {
                return pull.get();
            }
        }
        throw new SourceException(SourceFailure.KEEPS_CHANGING);
    }

    private Optional<Pull> readOnce() {
        DistrictAnswer before = api.district();
        Optional<EventCursor> cursor = api.newestEvent();
        RosterBuilder roster = new RosterBuilder();
        DistrictLists.read(api, region, roster);
        DistrictAnswer after = api.district();
        boolean still = before.lastSync().equals(after.lastSync())
                && cursor.map(api::since).orElse(Signal.QUIET) == Signal.QUIET;
        return still
                ? Optional.of(new Pull(roster.build(after.district()), cursor, api.requests()))
                : Optional.empty();
    }
}
