package rollcall.sync;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import rollcall.directory.Directory;
import rollcall.plan.EntityKey;
import rollcall.plan.EntityKind;
import rollcall.plan.Fingerprint;
import rollcall.plan.Former;
import rollcall.plan.HoldPolicy;
import rollcall.plan.Inverse;
import rollcall.plan.Limits;
import rollcall.plan.Mark;
import rollcall.plan.ReturningGuardians;
import rollcall.plan.Reversal;
import rollcall.plan.SchoolPlan;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;

/// Takes back one applied plan of a school, by a plan of its own that is shown, judged, staged and applied like any other.
///
/// Until somebody lets them go on, the next changes of the school then wait: they would bring back what was taken back.
public final class UndoPlan {
    private static final Set<EntityKind> GUARDIANS = EnumSet.of(EntityKind.GUARDIAN, EntityKind.VISITOR);

    private final DistrictStore districts;
    private final SchoolStore schools;
    private final SchoolArchive archive;
    private final FormerValues formerValues;
    private final Neighbours neighbours;
    private final TaskQueue queue;
    private final TrailNotes notes;
    private final Limits limits;
    private final Clock clock;

    public UndoPlan(
            DistrictStore districts,
            SchoolStore schools,
            SchoolArchive archive,
            Directory directory,
            TaskQueue queue,
            TrailNotes notes,
            Limits limits,
            Parallel parallel,
            Clock clock) {
        this.districts = districts;
        this.schools = schools;
        this.archive = archive;
        this.formerValues = new FormerValues(directory);
        this.neighbours = new Neighbours(schools, archive, parallel);
        this.queue = queue;
        this.notes = notes;
        this.limits = limits;
        this.clock = clock;
    }

    /// The plans of a school that can be taken back, newest first.
    public List<AppliedPlan> plans(DistrictId district, SchoolId school) {
        return schools.find(district, school).map(this::recent).orElse(List.of());
    }

    /// Since when plans are kept: what was staged before cannot be seen or taken back any more.
    public Instant oldest() {
        return clock.instant().minus(SchoolArchive.PLAN_LIFETIME);
    }

    /// What taking a plan back would do, without doing it.
    public UndoOutcome preview(DistrictId district, SchoolId school, long number) {
        Optional<SchoolState> state = schools.find(district, school);
        Optional<StagedPlan> plan = state.flatMap(found -> applied(found, number));
        return plan.isEmpty()
                ? new UndoOutcome.Unknown()
                : new UndoOutcome.Shown(reversal(state.get(), plan.get(), knowing(state.get(), plan.get())));
    }

    /// Stages it, and queues it unless it has to wait.
    ///
    /// @param by who wishes it
    public UndoOutcome undo(DistrictId district, SchoolId school, long number, Actor by) {
        return undo(district, school, number, _ -> true, by);
    }

    /// The same, if it still does what was shown; else it is shown as it is now, and nothing is done.
    ///
    /// @param hash of what was shown
    public UndoOutcome undo(DistrictId district, SchoolId school, long number, String hash, Actor by) {
        return undo(district, school, number, shown -> shown.hash().equals(hash), by);
    }

    private UndoOutcome undo(DistrictId district, SchoolId school, long number,
            Predicate<UndoOutcome.Shown> wanted, Actor by) {
        Optional<DistrictState> found = districts.find(district);
        Optional<SchoolState> state = schools.find(district, school);
        Optional<StagedPlan> plan = state.flatMap(known -> applied(known, number));
        if (found.isEmpty() || plan.isEmpty()) {
            return new UndoOutcome.Unknown();
        }
        if (found.get().busy(clock.instant()) || !state.get().unfinished().isEmpty()) {
            return new UndoOutcome.Busy();
        }
        List<Neighbour> knowing = knowing(state.get(), plan.get());
        Reversal reversal = reversal(state.get(), plan.get(), knowing);
        UndoOutcome.Shown shown = new UndoOutcome.Shown(reversal);
        if (!wanted.test(shown)) {
            return shown;
        }
        List<Neighbour> overtaken = Neighbours.overtaken(knowing, reversal.plan().changes());
        if (reversal.plan().isEmpty()) {
            return new UndoOutcome.Nothing(reversal);
        }
        AuditEntry note = notes.add(district, by, AuditAction.PLAN_UNDONE,
                entry -> entry.at(school).with(AuditEntry.PLAN, Long.toString(number)));
        UndoOutcome outcome = begin(found.get(), overtaken)
                ? stage(found.get().numbered().number(), state.get(), number, reversal)
                : new UndoOutcome.Busy();
        if (!(outcome instanceof UndoOutcome.Staged)) {
            notes.refused(note, outcome.word());
        }
        return outcome;
    }

    /// Gives out a number, which fences the undo off from every plan before and after it, and lets the next night read
    /// the district, so that it is seen at once what then waits. False if somebody is at work.
    private boolean begin(DistrictState district, List<Neighbour> overtaken) {
        DistrictState numbered = district.numbered();
        return overtaken.stream().allMatch(neighbour -> neighbour.state().unfinished().isEmpty())
                && districts.save(numbered.unread())
                && overtaken.stream().allMatch(neighbour -> neighbours.forget(neighbour, numbered.number()));
    }

    private UndoOutcome stage(long number, SchoolState state, long undone, Reversal reversal) {
        SchoolPlan plan = reversal.plan();
        SchoolState known = abandoned(state);
        String hash = PlanCodec.hash(plan.changes());
        Instant now = clock.instant();
        PendingPlan pending = new PendingPlan(number, now, hash, known.fingerprint().digest(),
                archive.store(known, number, archive.applied(known), plan, List.of()), Optional.empty(),
                HoldState.of(plan.verdict().reasons(), hash, state.pending(), now), Optional.of(undone));
        SchoolState staged = known.staged(state.name(), pending, plan.tallies(), state.findings());
        if (!schools.save(staged)) {
            return new UndoOutcome.Busy();
        }
        archive.clean(state, staged);
        if (!pending.held()) {
            queue.apply(List.of(new SchoolTask(state.district(), state.school(), number)));
        }
        return new UndoOutcome.Staged(number, reversal);
    }

    /// The state without the plan that waited. Other schools may have written meanwhile what it was to let go of.
    private SchoolState abandoned(SchoolState state) {
        if (state.pending().isEmpty()) {
            return state;
        }
        Map<EntityKey, Mark> staged = archive.staged(state).marks();
        Map<EntityKey, Mark> doubtful = new TreeMap<>(archive.applied(state).marks());
        doubtful.entrySet().removeIf(entry -> entry.getValue().equals(staged.get(entry.getKey())));
        return doubtful.isEmpty() ? state : state.with(archive.forget(state, doubtful));
    }

    private List<Neighbour> knowing(SchoolState state, StagedPlan plan) {
        return neighbours.of(state, Inverse.touched(plan.changes()));
    }

    private Reversal reversal(SchoolState state, StagedPlan plan, List<Neighbour> knowing) {
        DistrictId district = state.district();
        Set<EntityKey> touched = Inverse.touched(plan.changes());
        Former present = formerValues.of(district, state.school(), touched);
        Set<EntityKey> created = new TreeSet<>(touched);
        created.removeAll(plan.former().entities().keySet());
        Set<EntityKey> elsewhere = new TreeSet<>();
        knowing.forEach(neighbour -> elsewhere.addAll(neighbour.marks().keySet()));
        Fingerprint applied = archive.applied(state);
        return judged(state, applied, new Inverse(state.school(), plan.changes(), plan.former(), plan.marks(), present,
                applied, formerValues.usersOwn(district, created), elsewhere)
                .reversal(policy(district)));
    }

    /// Whoever is a guardian of a school's student is known to the school, if only as somebody of another school.
    private Reversal judged(SchoolState state, Fingerprint applied, Reversal reversal) {
        ReturningGuardians returning = new ReturningGuardians(reversal.plan());
        if (returning.isEmpty()) {
            return reversal;
        }
        Set<EntityKey> guardians = new TreeSet<>(applied.marks().keySet());
        guardians.removeIf(key -> !GUARDIANS.contains(applied.marks().get(key).kind()));
        return reversal.holding(
                returning.reasons(formerValues.of(state.district(), state.school(), guardians)));
    }

    private HoldPolicy policy(DistrictId district) {
        return districts.find(district)
                .map(DistrictState::settings)
                .orElse(DistrictSettings.STANDARD)
                .policy(limits, clock.instant());
    }

    private List<AppliedPlan> recent(SchoolState state) {
        return state.kept(clock.instant()).toList();
    }

    private Optional<StagedPlan> applied(SchoolState state, long number) {
        return recent(state).stream().anyMatch(plan -> plan.number() == number)
                ? archive.plan(state, number)
                : Optional.empty();
    }
}
