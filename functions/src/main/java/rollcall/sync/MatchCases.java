package rollcall.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import rollcall.plan.Match;
import rollcall.roster.DistrictId;

/// What humans are asked about people who may be one, and what they said. A case that is no longer proposed expires.
public interface MatchCases {
    /// So long a case outlives the last plan that proposed it: a week may pass from one full reading to the next.
    Duration LIFETIME = Duration.ofDays(8);
    /// So long a decision is kept: as long as the plan that carries it out may wait.
    Duration DECISION_LIFETIME = SchoolArchive.PLAN_LIFETIME;

    /// The cases of a district, decided or not, in no order. The read is consistent.
    List<MatchCase> all(DistrictId district);

    /// Asks, or asks once more, until `expiry`. What was decided and since when the case is open stay.
    void propose(MatchCase found, Instant expiry);

    /// Says what the two are. It takes effect at the next plan; the last word counts.
    ///
    /// @param expiry until when the decision is kept
    /// @return false if there is no such case (any more)
    boolean decide(DistrictId district, Match match, Match.Decision decision, Instant expiry);
}
