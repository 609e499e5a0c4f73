package rollcall.sync;

import java.time.Instant;
import java.util.Optional;
import rollcall.plan.Match;
import rollcall.roster.DistrictId;
import rollcall.roster.PersonKind;
import rollcall.roster.SchoolId;

/// Two ids of the source that are perhaps one person; a human is asked.
///
/// @param school where the new one is at home
/// @param since when it was first found
/// @param decision what the human said, if anybody was asked yet
public record MatchCase(
        DistrictId district,
        Match match,
        PersonKind kind,
        SchoolId school,
        Instant since,
        Optional<Match.Decision> decision) {}
