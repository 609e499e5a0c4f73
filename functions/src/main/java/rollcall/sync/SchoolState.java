package rollcall.sync;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import rollcall.plan.EntityKind;
import rollcall.plan.Tally;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;

/// Where a school's sync stands: what was applied, what waits, and the counts of its report.
///
/// @param revision which write of this state it is; 0 if it was never stored
/// @param applied the number of the newest applied plan, 0 if none
/// @param pending the newest staged plan, if it is not applied yet
/// @param tallies what the newest staged plan changes
/// @param findings what was found at the last complete reading
/// @param membersAdded memberships the newest applied plan added
/// @param membersRemoved memberships the newest applied plan removed
/// @param lastAudit when the directory was last compared with the fingerprint, or first brought to it
/// @param takenBack the number of the plan that was taken back, until another is applied or nothing asks for it any more
/// @param history the plans that were applied, newest first
public record SchoolState(
        DistrictId district,
        SchoolId school,
        String name,
        long revision,
        long applied,
        Optional<PendingPlan> pending,
        FingerprintFiles fingerprint,
        Map<EntityKind, Tally> tallies,
        FindingsSummary findings,
        int membersAdded,
        int membersRemoved,
        Optional<Instant> lastApplied,
        Optional<Instant> lastAudit,
        Optional<Long> takenBack,
        List<AppliedPlan> history) {
    /// One a night, and some more, for as long as plans are kept.
    private static final int LONGEST_HISTORY = 60;

    public SchoolState {
        tallies = Map.copyOf(tallies);
        history = List.copyOf(history);
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
                FindingsSummary.NONE,
                0,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /// True if a plan was queued but is not known to be applied: it may be so wholly, in part, or not at all.
    boolean unfinished() {
        return pending.filter(plan -> !plan.held()).isPresent();
    }

    /// True if a plan is queued that takes another one back.
    boolean undoing() {
        return pending.filter(plan -> !plan.held()).flatMap(PendingPlan::undoes).isPresent();
    }

    /// The number of the newest plan that was staged or applied.
    long newest() {
        return pending.map(PendingPlan::number).orElse(applied);
    }

    /// The documents this state points to.
    Set<String> documents() {
        Set<String> documents = new TreeSet<>(fingerprint.all());
        pending.ifPresent(plan -> documents.addAll(plan.fingerprint().all()));
        return documents;
    }

    /// The fingerprint lies elsewhere now.
    SchoolState with(FingerprintFiles files) {
        return copy(name, applied, pending, files, tallies, findings, membersAdded, membersRemoved, lastApplied,
                lastAudit, takenBack, history);
    }

    /// The fingerprint lies elsewhere now, and where it will lie has one more document, too.
    SchoolState with(FingerprintFiles files, String document) {
        Optional<PendingPlan> longer = pending.map(plan -> new PendingPlan(plan.number(), plan.since(), plan.holds(),
                plan.fingerprint().plus(document), plan.undoes()));
        return copy(name, applied, longer, files, tallies, findings, membersAdded, membersRemoved, lastApplied,
                lastAudit, takenBack, history);
    }

    /// A new plan waits. What it leads to is not true yet.
    SchoolState staged(String currentName, PendingPlan plan, Map<EntityKind, Tally> changes,
            FindingsSummary found) {
        return copy(currentName, applied, Optional.of(plan), fingerprint, changes, found, membersAdded,
                membersRemoved, lastApplied, lastAudit, takenBack, history);
    }

    /// Nothing waits, for there is nothing to change.
    SchoolState settled(String currentName, FindingsSummary found) {
        return copy(currentName, applied, Optional.empty(), fingerprint, tallies, found, membersAdded,
                membersRemoved, lastApplied, lastAudit, Optional.empty(), history);
    }

    /// The pending plan is applied.
    SchoolState applied(FingerprintFiles next, int added, int removed, Instant now) {
        PendingPlan plan = pending.orElseThrow();
        List<AppliedPlan> longer = Stream.concat(
                Stream.of(new AppliedPlan(plan.number(), now.truncatedTo(ChronoUnit.SECONDS))),
                history.stream().limit(LONGEST_HISTORY - 1L)).toList();
        return copy(name, plan.number(), Optional.empty(), next, tallies, findings, added, removed,
                Optional.of(now), lastAudit.or(() -> Optional.of(now)), plan.undoes(), longer);
    }

    /// The directory was compared with the fingerprint.
    SchoolState audited(FingerprintFiles corrected, Instant now) {
        return copy(name, applied, pending, corrected, tallies, findings, membersAdded, membersRemoved, lastApplied,
                Optional.of(now), takenBack, history);
    }

    /// This state as it is once it was stored.
    public SchoolState stored() {
        return new SchoolState(district, school, name, revision + 1, applied, pending, fingerprint, tallies, findings,
                membersAdded, membersRemoved, lastApplied, lastAudit, takenBack, history);
    }

    private SchoolState copy(String name, long applied, Optional<PendingPlan> pending, FingerprintFiles fingerprint,
            Map<EntityKind, Tally> tallies, FindingsSummary findings, int membersAdded, int membersRemoved,
            Optional<Instant> lastApplied, Optional<Instant> lastAudit, Optional<Long> takenBack,
            List<AppliedPlan> history) {
        return new SchoolState(district, school, name, revision, applied, pending, fingerprint, tallies, findings,
                membersAdded, membersRemoved, lastApplied, lastAudit, takenBack, history);
    }
}
