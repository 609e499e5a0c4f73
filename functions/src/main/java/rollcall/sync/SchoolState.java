package rollcall.sync;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import rollcall.plan.EntityKind;
import rollcall.plan.FindingCode;
import rollcall.plan.Tally;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;

/// Where a school's sync stands: what was applied, what waits, and the counts of its report.
///
/// @param revision which write of this state it is; 0 if it was never stored
/// @param applied the number of the newest applied plan, 0 if none
/// @param pending the newest staged plan, if it is not applied yet
/// @param tallies what the newest staged plan changes
/// @param findings how many findings the newest staged plan has, by code
/// @param membersAdded memberships the newest applied plan added
/// @param membersRemoved memberships the newest applied plan removed
public record SchoolState(
        DistrictId district,
        SchoolId school,
        String name,
        long revision,
        long applied,
        Optional<PendingPlan> pending,
        FingerprintFiles fingerprint,
        Map<EntityKind, Tally> tallies,
        Map<FindingCode, Integer> findings,
        int membersAdded,
        int membersRemoved,
        Optional<Instant> lastApplied,
        Optional<Instant> lastAudit) {

    public SchoolState {
        tallies = Map.copyOf(tallies);
        findings = Map.copyOf(findings);
    }

    /// A school nothing is known of yet.
    public static SchoolState fresh(DistrictId district, SchoolId school, String name) {
        return new SchoolState(
                district,
                school,
                name,
                0,
                0,
                Optional.empty(),
                FingerprintFiles.NONE,
                Map.of(),
                Map.of(),
                0,
                0,
                Optional.empty(),
                Optional.empty());
    }
}
