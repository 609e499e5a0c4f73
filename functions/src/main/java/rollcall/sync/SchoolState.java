package rollcall.sync;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import rollcall.plan.EntityKind;
import rollcall.plan.FindingCode;
import rollcall.plan.Tally;
import rollcall.report.Fate;
import rollcall.report.History;
import rollcall.report.HistoryEntry;
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
/// @param present how many of each kind the directory holds, by the newest applied plan
/// @param history what became of the last plans
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
        Map<EntityKind, Integer> present,
        History history) {

    public SchoolState {
        tallies = Map.copyOf(tallies);
        present = Map.copyOf(present);
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
                Map.of(),
                History.NONE);
    }

    /// True if a plan was queued but is not known to be applied: it may be so wholly, in part, or not at all.
    boolean unfinished() {
        return pending.filter(plan -> !plan.held()).isPresent();
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
                lastAudit, present, history);
    }

    /// A new plan waits. What it leads to is not true yet.
    SchoolState staged(String currentName, PendingPlan plan, Map<EntityKind, Tally> changes,
            FindingsSummary found) {
        History next = plan.held()
                ? history.plus(entry(plan.number(), plan.since(), Fate.HELD, changes, found))
                : history;
        return copy(currentName, applied, Optional.of(plan), fingerprint, changes, found, membersAdded,
                membersRemoved, lastApplied, lastAudit, present, next);
    }

    /// Nothing waits, for there is nothing to change.
    SchoolState settled(String currentName, FindingsSummary found) {
        return copy(currentName, applied, Optional.empty(), fingerprint, tallies, found, membersAdded,
                membersRemoved, lastApplied, lastAudit, present, history);
    }

    /// The pending plan is applied.
    SchoolState applied(FingerprintFiles next, int added, int removed, Instant now) {
        PendingPlan plan = pending.orElseThrow();
        Map<EntityKind, Integer> counts = new EnumMap<>(EntityKind.class);
        tallies.forEach((kind, tally) -> counts.put(kind, tally.after()));
        Fate fate = plan.holds().isEmpty() ? Fate.APPLIED : Fate.CLEARED;
        HistoryEntry entry = entry(plan.number(), now, fate, tallies, findings).withMembers(added, removed);
        return copy(name, plan.number(), Optional.empty(), next, tallies, findings, added, removed,
                Optional.of(now), lastAudit.or(() -> Optional.of(now)), counts, history.plus(entry));
    }

    /// The directory was compared with the fingerprint.
    SchoolState audited(FingerprintFiles corrected, Instant now) {
        return copy(name, applied, pending, corrected, tallies, findings, membersAdded, membersRemoved, lastApplied,
                Optional.of(now), present, history);
    }

    /// This state as it is once it was stored.
    public SchoolState stored() {
        return new SchoolState(district, school, name, revision + 1, applied, pending, fingerprint, tallies, findings,
                membersAdded, membersRemoved, lastApplied, lastAudit, present, history);
    }

    private static HistoryEntry entry(long number, Instant at, Fate fate, Map<EntityKind, Tally> tallies,
            FindingsSummary findings) {
        return HistoryEntry.of(number, at, fate, tallies)
                .withFindings(
                        findings.count(FindingCode.Level.ERROR), findings.count(FindingCode.Level.ALERT));
    }

    private SchoolState copy(String name, long applied, Optional<PendingPlan> pending, FingerprintFiles fingerprint,
            Map<EntityKind, Tally> tallies, FindingsSummary findings, int membersAdded, int membersRemoved,
            Optional<Instant> lastApplied, Optional<Instant> lastAudit, Map<EntityKind, Integer> present,
            History history) {
        return new SchoolState(district, school, name, revision, applied, pending, fingerprint, tallies, findings,
                membersAdded, membersRemoved, lastApplied, lastAudit, present, history);
    }
}
