package rollcall.sync;

import java.time.Instant;
import java.util.List;
import rollcall.plan.Match;
import rollcall.roster.DistrictId;

/// What humans are asked about people who may be one, and what they said. A case that is no longer proposed expires.
public interface MatchCases {

    /// The cases of a district, decided or not, in no order. The read is consistent.
    List<MatchCase> all(DistrictId district);

    /// Asks, or asks once more, until `expiry`. What was decided and since when the case is open stay.
    void propose(MatchCase found, Instant expiry);

    /// Says what the two are. It takes effect at the next plan; the last word counts.
    ///
    /// @return false if there is no such case (any more)
    boolean decide(DistrictId district, Match match, Match.Decision decision);
}
