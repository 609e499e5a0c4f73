package rollcall.sync;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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
/// @param tallies what the newest staged plan changes, without its safe part
/// @param findings what was found at the last complete reading
/// @param membersAdded memberships the newest applied plan added
/// @param membersRemoved memberships the newest applied plan removed
/// @param lastAudit when the directory was last compared with the fingerprint, or first brought to it
/// @param takenBack the number of the plan that was taken back, until another is applied or nothing asks for it any more
/// @param plans those that were applied, newest first, for as long as they can be taken back
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
        Optional<Long> takenBack,
        List<AppliedPlan> plans,
        Map<EntityKind, Integer> present,
        History history) {
    public SchoolState {
        tallies = Map.copyOf(tallies);
        plans = List.copyOf(plans);
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
                Optional.empty(),
                List.of(),
                Map.of(),
                History.NONE);
    }

    /// The plans that were queued but are not known to be applied: each may be so wholly, in part, or not at all.
    List<Long> unfinished() {
        List<Long> numbers = new ArrayList<>();
        pending.flatMap(PendingPlan::safe).map(SafePart::number).ifPresent(numbers::add);
        pending.filter(plan -> !plan.held()).map(PendingPlan::number).ifPresent(numbers::add);
        return numbers;
    }

    /// The task that is to be queued for what waits; none if it waits for a person.
    public Optional<SchoolTask> task() {
        return pending.flatMap(PendingPlan::due).map(number -> new SchoolTask(district, school, number));
    }

    /// True if a plan is queued that takes another one back.
    boolean undoing() {
        return pending.filter(plan -> !plan.held()).flatMap(PendingPlan::undoes).isPresent();
    }

    /// The number of a plan that is to take another one back, if it waits for a person's yes.
    Optional<Long> waitingUndo() {
        return pending.filter(plan -> plan.held() && plan.undoes().isPresent()).map(PendingPlan::number);
    }

    /// The number of the newest plan that was staged or applied.
    long newest() {
        return pending.map(PendingPlan::number).orElse(applied);
    }

    /// The applied plans that are still kept, newest first.
    Stream<AppliedPlan> kept(Instant now) {
        Instant oldest = now.minus(SchoolArchive.PLAN_LIFETIME);
        return plans.stream().filter(plan -> plan.at().isAfter(oldest));
    }

    /// The documents this state points to.
    Set<String> documents() {
        Set<String> documents = new TreeSet<>(fingerprint.all());
        pending.ifPresent(plan -> documents.addAll(plan.fingerprint().all()));
        pending.flatMap(PendingPlan::safe).ifPresent(part -> documents.addAll(part.fingerprint().all()));
        return documents;
    }

    /// The fingerprint lies elsewhere now.
    SchoolState with(FingerprintFiles files) {
        return copy(name, applied, pending, files, tallies, findings, membersAdded, membersRemoved, lastApplied,
                lastAudit, takenBack, plans, present, history);
    }

    /// The fingerprint lies elsewhere now, and where it will lie has one more document, too.
    SchoolState with(FingerprintFiles files, String document) {
        Optional<PendingPlan> longer = pending.map(plan -> plan.plus(document, files));
        return copy(name, applied, longer, files, tallies, findings, membersAdded, membersRemoved, lastApplied,
                lastAudit, takenBack, plans, present, history);
    }

    /// A new plan waits. What it leads to is not true yet.
    SchoolState staged(String currentName, PendingPlan plan, Map<EntityKind, Tally> changes,
            FindingsSummary found) {
        History next = plan.held()
                ? past().plus(entry(plan.number(), plan.since(), Fate.HELD, changes, found))
                : past();
        return copy(currentName, applied, Optional.of(plan), fingerprint, changes, found, membersAdded,
                membersRemoved, lastApplied, lastAudit, takenBack, plans, present, next);
    }

    /// Nothing waits, for there is nothing to change.
    SchoolState settled(String currentName, FindingsSummary found) {
        return copy(currentName, applied, Optional.empty(), fingerprint, tallies, found, membersAdded,
                membersRemoved, lastApplied, lastAudit, Optional.empty(), plans, present, past());
    }

    /// The history once nothing waits any more. An undo that somebody asked for does not vanish without a word.
    private History past() {
        return waitingUndo().map(history::replaced).orElse(history);
    }

    /// The pending plan stays, with other words about its hold.
    SchoolState with(HoldState hold) {
        return copy(name, applied, pending.map(plan -> plan.with(hold)), fingerprint, tallies, findings, membersAdded,
                membersRemoved, lastApplied, lastAudit, takenBack, plans, present, history);
    }

    /// The pending plan is applied.
    SchoolState applied(int added, int removed, Instant now) {
        PendingPlan plan = pending.orElseThrow();
        Fate fate = plan.hold().approval().isPresent() ? Fate.CLEARED : Fate.APPLIED;
        HistoryEntry entry = entry(plan.number(), now, fate, tallies, findings).withMembers(added, removed);
        History undone = plan.undoes().map(history::undone).orElse(history);
        return copy(name, plan.number(), Optional.empty(), plan.fingerprint(), tallies, findings, added, removed,
                Optional.of(now), lastAudit.or(() -> Optional.of(now)), plan.undoes(), longer(plan.number(), now),
                after(tallies), undone.plus(entry));
    }

    /// The part of the pending plan that need not wait is applied; the rest still waits.
    SchoolState safelyApplied(int added, int removed, Instant now) {
        PendingPlan plan = pending.orElseThrow();
        SafePart part = plan.safe().orElseThrow();
        HistoryEntry entry = entry(part.number(), now, Fate.APPLIED, part.tallies(), findings)
                .withMembers(added, removed);
        return copy(name, part.number(), Optional.of(plan.rest()), part.fingerprint(), tallies, findings, added,
                removed, Optional.of(now), lastAudit.or(() -> Optional.of(now)), takenBack,
                longer(part.number(), now), after(part.tallies()), history.plus(entry));
    }

    private List<AppliedPlan> longer(long number, Instant now) {
        return Stream.concat(
                Stream.of(new AppliedPlan(number, now.truncatedTo(ChronoUnit.SECONDS))), kept(now)).toList();
    }

    private static Map<EntityKind, Integer> after(Map<EntityKind, Tally> changes) {
        Map<EntityKind, Integer> counts = new EnumMap<>(EntityKind.class);
        changes.forEach((kind, tally) -> counts.put(kind, tally.after()));
        return counts;
    }

    /// The directory was compared with the fingerprint.
    SchoolState audited(FingerprintFiles corrected, Instant now) {
        return copy(name, applied, pending, corrected, tallies, findings, membersAdded, membersRemoved, lastApplied,
                Optional.of(now), takenBack, plans, present, history);
    }

    /// This state as it is once it was stored.
    public SchoolState stored() {
        return new SchoolState(district, school, name, revision + 1, applied, pending, fingerprint, tallies, findings,
                membersAdded, membersRemoved, lastApplied, lastAudit, takenBack, plans, present, history);
    }

    private static HistoryEntry entry(long number, Instant at, Fate fate, Map<EntityKind, Tally> tallies,
            FindingsSummary findings) {
        return HistoryEntry.of(number, at, fate, tallies)
                .withFindings(
                        findings.count(FindingCode.Level.ERROR), findings.count(FindingCode.Level.ALERT));
    }

    private SchoolState copy(String name, long applied, Optional<PendingPlan> pending, FingerprintFiles fingerprint,
            Map<EntityKind, Tally> tallies, FindingsSummary findings, int membersAdded, int membersRemoved,
            Optional<Instant> lastApplied, Optional<Instant> lastAudit, Optional<Long> takenBack,
            List<AppliedPlan> plans, Map<EntityKind, Integer> present, History history) {
        return new SchoolState(district, school, name, revision, applied, pending, fingerprint, tallies, findings,
                membersAdded, membersRemoved, lastApplied, lastAudit, takenBack, plans, present, history);
    }
}
