package rollcall.sync;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rollcall.directory.Directory;
import rollcall.directory.PlannedWrite;
import rollcall.directory.WriteOutcome;
import rollcall.plan.Change;

/// Carries out a staged plan. Doing it again, at once or late, does no harm: every write is conditional on the plan's
/// number, and the plan counts as applied only when the school's state says so.
public final class ApplyPlan {
    private final DistrictStore districts;
    private final SchoolStore schools;
    private final SchoolArchive archive;
    private final Directory directory;
    private final Parallel parallel;
    private final Clock clock;

    public ApplyPlan(
            DistrictStore districts,
            SchoolStore schools,
            SchoolArchive archive,
            Directory directory,
            Parallel parallel,
            Clock clock) {
        this.districts = districts;
        this.schools = schools;
        this.archive = archive;
        this.directory = directory;
        this.parallel = parallel;
        this.clock = clock;
    }

    /// Applies the plan the task names, if it is still the one to apply.
    ///
    /// @param deadline when the worker is stopped from outside; applying stops by itself before it
    /// @throws OutOfTimeException if there was not enough time; what was written stays and the task is to be repeated
    public ApplyOutcome apply(SchoolTask task, Instant deadline) {
        Optional<SchoolState> found = schools.find(task.district(), task.school());
        Optional<PendingPlan> pending = found.flatMap(SchoolState::pending).filter(plan -> names(task, plan));
        if (pending.isEmpty()) {
            return new ApplyOutcome.Superseded();
        }
        if (pending.get().held() && pending.get().number() == task.number()) {
            return new ApplyOutcome.Held();
        }
        return paused(task) ? new ApplyOutcome.Paused() : apply(found.get(), pending.get(), deadline);
    }

    private static boolean names(SchoolTask task, PendingPlan plan) {
        return plan.number() == task.number()
                || plan.safe().filter(part -> part.number() == task.number()).isPresent();
    }

    /// Nobody loses the plan: once the pause is over, the district is read and the plan made anew.
    private boolean paused(SchoolTask task) {
        return districts.find(task.district())
                .filter(district -> district.settings().paused(task.school(), clock.instant()))
                .isPresent();
    }

    /// The safe part before the rest, if somebody has let that go on meanwhile.
    private ApplyOutcome apply(SchoolState state, PendingPlan pending, Instant deadline) {
        if (pending.safe().isEmpty()) {
            return apply(state, pending.number(), deadline, state::applied);
        }
        ApplyOutcome outcome = apply(state, pending.safe().get().number(), deadline, state::safelyApplied);
        boolean more = outcome instanceof ApplyOutcome.Applied && !pending.held();
        return more
                ? apply(new SchoolTask(state.district(), state.school(), pending.number()), deadline)
                : outcome;
    }

    private ApplyOutcome apply(SchoolState state, long number, Instant deadline, Ending ending) {
        StagedPlan plan = archive.plan(state, number)
                .orElseThrow(() -> new IllegalStateException("the staged plan " + number + " is lost"));
        for (Phase phase : Phase.values()) {
            List<Change> changes = plan.changes().stream().filter(change -> Phase.of(change) == phase).toList();
            parallel.map(changes, change -> {
                requireTime(deadline);
                return write(state, number, change);
            });
        }
        readAnew(state);
        MemberCount members = MemberCount.of(plan);
        SchoolState applied = ending.of(members.added(), members.removed(), clock.instant());
        if (!schools.save(applied)) {
            return new ApplyOutcome.Superseded();
        }
        archive.clean(state, applied);
        return new ApplyOutcome.Applied(plan.changes().size(), members.added(), members.removed());
    }

    /// A night that came before an undo was finished did not see what then waits; and what waited for a yes, others have
    /// not taken that hung on it.
    private void readAnew(SchoolState state) {
        boolean waited = state.pending().flatMap(plan -> plan.hold().approval()).isPresent();
        if (state.undoing() || waited) {
            districts.find(state.district())
                    .filter(district -> district.lastPull().isPresent())
                    .map(DistrictState::unread)
                    .ifPresent(districts::save);
        }
    }

    private WriteOutcome write(SchoolState state, long number, Change change) {
        WriteOutcome outcome = directory.write(new PlannedWrite(state.district(), state.school(), number, change));
        return switch (outcome) {
            case WriteOutcome.Written _ -> outcome;
            case WriteOutcome.Superseded _ ->
                instead(change).map(other -> write(state, number, other)).orElse(outcome);
        };
    }

    /// What is left to do of a change that came too late. A person whose new id has an account already cannot take the
    /// former one along; the former id is gone all the same. Who left the platform by another school's word still
    /// leaves this one.
    private static Optional<Change> instead(Change change) {
        return switch (change) {
            case Change.PersonRenumbered renumbered -> Optional.of(new Change.PersonLeft(renumbered.from(), true));
            case Change.PersonLeft left when left.platform() ->
                Optional.of(new Change.PersonLeft(left.person(), false));
            case Change.PersonLeft _,Change.PersonPut _,Change.AccountLinked _,Change.ClassPut _,Change.ClassRemoved _,Change.ContactPointPut _,Change.ContactPointReleased _,Change.Reverted _,Change.RenumberingReverted _,Change.LinkReverted _ ->
                Optional.empty();
        };
    }

    private void requireTime(Instant deadline) {
        if (!clock.instant().isBefore(deadline)) {
            throw new OutOfTimeException();
        }
    }

    /// How a school's state says that a plan is applied.
    @FunctionalInterface
    private interface Ending {
        SchoolState of(int membersAdded, int membersRemoved, Instant now);
    }

    /// The order of changes: who a person is before the person, adds before removals.
    private enum Phase {
        IDENTITIES,
        ADDS,
        REMOVALS;

        static Phase of(Change change) {
            return switch (change) {
                case Change.PersonRenumbered _,Change.AccountLinked _,Change.RenumberingReverted _,Change.LinkReverted _ ->
                    IDENTITIES;
                case Change.PersonPut _,Change.ClassPut _,Change.ContactPointPut _ -> ADDS;
                case Change.PersonLeft _,Change.ClassRemoved _,Change.ContactPointReleased _ -> REMOVALS;
                case Change.Reverted reverted -> reverted.before().inForce() ? ADDS : REMOVALS;
            };
        }
    }
}
