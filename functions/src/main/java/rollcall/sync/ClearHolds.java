package rollcall.sync;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/// Lets held plans go on, each exactly as it was seen. The limits stay as they are.
///
/// It may be repeated at any time: a yes that was stored but not queued is queued then.
public final class ClearHolds {
    private static final int TRIES = 3;

    private final DistrictStore districts;
    private final SchoolStore schools;
    private final SchoolArchive archive;
    private final TaskQueue queue;
    private final RunNow runNow;
    private final TrailNotes notes;
    private final Clock clock;

    public ClearHolds(
            DistrictStore districts,
            SchoolStore schools,
            SchoolArchive archive,
            TaskQueue queue,
            RunNow runNow,
            TrailNotes notes,
            Clock clock) {
        this.districts = districts;
        this.schools = schools;
        this.archive = archive;
        this.queue = queue;
        this.runNow = runNow;
        this.notes = notes;
        this.clock = clock;
    }

    /// Clears many plans, each for itself.
    ///
    /// @param by who says yes
    public SequencedMap<HeldPlan, ClearOutcome> clear(Collection<HeldPlan> plans, Actor by) {
        SequencedMap<HeldPlan, ClearOutcome> outcomes = new LinkedHashMap<>();
        plans.forEach(plan -> outcomes.put(plan, clear(plan, by)));
        return outcomes;
    }

    /// Clears the plan if it is still the one that waits.
    ///
    /// @param by who says yes
    public ClearOutcome clear(HeldPlan plan, Actor by) {
        AuditEntry note = notes.add(plan.district(), by, AuditAction.HOLD_CLEARED,
                entry -> entry.at(plan.school()).with(AuditEntry.PLAN, Long.toString(plan.number())));
        ClearOutcome outcome = tried(plan, by);
        if (!(outcome instanceof ClearOutcome.Cleared)) {
            notes.refused(note, outcome.word());
        }
        return outcome;
    }

    private ClearOutcome tried(HeldPlan plan, Actor by) {
        Optional<ClearOutcome> outcome = Optional.empty();
        for (int left = TRIES; left > 0 && outcome.isEmpty(); left--) {
            Optional<SchoolState> found = schools.find(plan.district(), plan.school());
            outcome = found.isEmpty() ? Optional.of(new ClearOutcome.Unknown()) : clear(found.get(), plan, by);
        }
        return outcome.orElseGet(ClearOutcome.Contended::new);
    }

    /// Empty if somebody else wrote the state meanwhile.
    private Optional<ClearOutcome> clear(SchoolState state, HeldPlan plan, Actor by) {
        Optional<PendingPlan> pending = state.pending()
                .filter(current -> current.number() == plan.number() && current.hash().equals(plan.hash()));
        if (pending.isEmpty()) {
            return Optional.of(new ClearOutcome.Replaced(state.pending().map(PendingPlan::number)));
        }
        Optional<Approval> former = pending.get().hold().approval();
        if (former.isPresent()) {
            queue(state);
            return Optional.of(new ClearOutcome.AlreadyCleared(former.get()));
        }
        return pending.get().held()
                ? clear(state, pending.get(), by)
                : Optional.of(new ClearOutcome.NotHeld());
    }

    private Optional<ClearOutcome> clear(SchoolState state, PendingPlan pending, Actor by) {
        if (!pending.hold().clearable() || paused(state)) {
            return Optional.of(new ClearOutcome.Paused());
        }
        if (outdated(state, pending)) {
            return Optional.of(remake(state));
        }
        Approval approval = new Approval(by, clock.instant(), pending.number());
        SchoolState cleared = state.with(pending.hold().approved(approval));
        if (!schools.save(cleared)) {
            return Optional.empty();
        }
        queue(cleared);
        return Optional.of(new ClearOutcome.Cleared(approval));
    }

    private boolean outdated(SchoolState state, PendingPlan pending) {
        Instant oldest = clock.instant().minus(SchoolArchive.PLAN_LIFETIME);
        return pending.hold().dropped()
                || pending.since().isBefore(oldest)
                || !pending.extend(state.fingerprint())
                || archive.plan(state, pending.number()).isEmpty();
    }

    private ClearOutcome remake(SchoolState state) {
        districts.find(state.district()).map(DistrictState::unread).ifPresent(districts::save);
        runNow.drop(state.district(), state.school());
        return new ClearOutcome.Outdated(runNow.queue(state.district()));
    }

    private boolean paused(SchoolState state) {
        return districts.find(state.district())
                .filter(district -> district.settings().paused(state.school(), clock.instant()))
                .isPresent();
    }

    private void queue(SchoolState cleared) {
        queue.apply(cleared.task().stream().toList());
    }
}
