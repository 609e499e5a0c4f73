package rollcall.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import rollcall.directory.Directory;
import rollcall.directory.InMemoryDirectory;
import rollcall.notify.InMemoryNoticeQueue;
import rollcall.plan.Change;
import rollcall.plan.Limits;
import rollcall.roster.Roster;
import rollcall.roster.RosterSource;
import rollcall.roster.SchoolId;

/// The phases wired on stores in memory, a clock that only this class moves, and a queue that delivers again what
/// was not done.
final class Night {
    static final Instant FIRST = Instant.parse("2026-11-24T07:00:00Z");
    static final Actor BOSS = new Actor.Operator("boss");
    static final Duration TIMEOUT = Duration.ofMinutes(15);
    private static final int MOST_DELIVERIES = 200;

    final SettableClock clock = new SettableClock(FIRST);
    final FakeSource source = new FakeSource();
    final InMemoryDistricts districts = new InMemoryDistricts();
    final InMemorySchools schools = new InMemorySchools();
    final InMemoryBlobs blobs = new InMemoryBlobs(clock);
    final InMemoryTrail trail = new InMemoryTrail(clock);
    final InMemoryDirectory directory = new InMemoryDirectory();
    final InMemoryMatchCases cases = new InMemoryMatchCases(clock);
    final InMemoryTasks tasks = new InMemoryTasks();
    final Wire wire = new Wire();
    final List<PlanOutcome> planned = Collections.synchronizedList(new ArrayList<>());
    final InMemoryNoticeQueue noticeTasks = new InMemoryNoticeQueue();
    final List<ApplyOutcome> applied = Collections.synchronizedList(new ArrayList<>());
    private final FanOut fanOut;
    private final PlanDistrict plan;
    private final ApplyPlan apply;
    private final Audit audit;
    private final PreviewDistrict preview;
    private final ClearHolds clear;
    final RunNow runNow;
    final ChangeSettings settings;
    final UndoPlan undo;
    private Delivery delivery = Delivery.ONCE;
    private Random order = new Random(0);
    private volatile Optional<Instant> busy = Optional.empty();
    private int runs;

    Night() {
        this(Limits.STANDARD);
    }

    Night(Limits limits) {
        DistrictStore districtStore = wire.through(DistrictStore.class, districts);
        SchoolStore schoolStore = wire.through(SchoolStore.class, schools);
        Directory directoryStore = wire.through(Directory.class, directory);
        AuditTrail trailStore = wire.through(AuditTrail.class, trail);
        TrailNotes notes = new TrailNotes(trailStore, clock);
        TaskQueue queue = wire.through(TaskQueue.class, tasks);
        RosterSource rosters = wire.through(RosterSource.class, source);
        SchoolArchive archive = new SchoolArchive(wire.through(BlobStore.class, blobs), clock);
        MatchCases matchCases = wire.through(MatchCases.class, cases);
        Parallel one = new Parallel(1);
        Selection all = new Selection.AllSchools();
        fanOut = new FanOut(rosters, districtStore, queue, Optional.of(all), clock);
        plan = new PlanDistrict(rosters, districtStore,
                new StageDistrict(schoolStore, archive, directoryStore, matchCases, queue, notes, limits, one,
                        clock),
                trailStore, clock);
        preview = new PreviewDistrict(rosters, districtStore, schoolStore, archive, directoryStore, matchCases, limits,
                one, clock);
        undo = new UndoPlan(districtStore, schoolStore, archive, directoryStore, queue, notes, limits, one, clock);
        apply = new ApplyPlan(districtStore, schoolStore, archive, directoryStore, one, clock);
        runNow = new RunNow(districtStore, schoolStore, queue, notes, clock);
        clear = new ClearHolds(districtStore, schoolStore, archive, queue, runNow, notes, clock);
        settings = new ChangeSettings(districtStore, runNow, clock);
        audit = new Audit(districtStore, schoolStore, archive, new DriftFinder(directoryStore),
                new StateNews(districtStore, schoolStore, clock), noticeTasks, clock);
    }

    Night delivering(Delivery way, long seed) {
        delivery = way;
        order = new Random(seed);
        return this;
    }

    /// A whole night with this roster, announced, until nothing is left to do.
    Night of(Springfield town) {
        source.share(town.roster());
        return next();
    }

    /// A whole night, a day after the one before, until nothing is left to do.
    Night next() {
        start();
        settle();
        return this;
    }

    /// The beginning of a night: the fan-out only.
    Night start() {
        Instant night = FIRST.plus(Duration.ofDays(runs++));
        clock.set(night.isBefore(clock.instant()) ? clock.instant().plus(Duration.ofMinutes(1)) : night);
        return fanOut();
    }

    /// The fan-out, now.
    Night fanOut() {
        RunId run = new RunId("all-" + clock.instant().toEpochMilli());
        again(() -> fanOut.all(run));
        return this;
    }

    /// Delivers what is queued, again and again, until the queue is empty; attempts nothing that is not queued.
    Night deliver() {
        for (int left = MOST_DELIVERIES; left > 0; left--) {
            List<Runnable> due = new ArrayList<>();
            tasks.takePlans().forEach(task -> due.add(() -> deliver(task)));
            tasks.takeApplies().forEach(task -> due.add(() -> deliver(task)));
            if (due.isEmpty()) {
                return this;
            }
            delivery.run(due, order);
            busy.map(until -> until.isAfter(clock.instant()) ? until : clock.instant()).ifPresent(clock::set);
            busy = Optional.empty();
        }
        throw new AssertionError("the queue does not become empty");
    }

    /// Delivers what is queued and starts what is due, until there is nothing of either.
    Night settle() {
        deliver();
        for (int left = MOST_DELIVERIES; left > 0; left--) {
            Optional<Instant> due = districts.all()
                    .stream()
                    .filter(DistrictState::connected)
                    .flatMap(state -> state.failure().stream())
                    .map(Failure::next)
                    .min(Instant::compareTo);
            if (due.isEmpty()) {
                return this;
            }
            clock.set(due.get().isAfter(clock.instant()) ? due.get() : clock.instant());
            due();
            deliver();
        }
        throw new AssertionError("the district does not come to rest");
    }

    /// More nights with this roster, after each of which somebody says yes to whatever waits, until nothing does: what hung
    /// on it at other schools comes the night after.
    Night release(Springfield town) {
        of(town);
        for (int left = MOST_DELIVERIES; left > 0 && !held().isEmpty(); left--) {
            held().forEach(this::clear);
            settle().next();
        }
        return this;
    }

    /// Every plan that waits for a person.
    List<HeldPlan> held() {
        return schools.all(Springfield.ID)
                .stream()
                .filter(state -> state.pending().filter(PendingPlan::held).isPresent())
                .map(state -> held(state.school().value()))
                .toList();
    }

    /// What a person sees of the plan that is pending at a school.
    HeldPlan held(String school) {
        SchoolState state = school(school);
        PendingPlan plan = state.pending().orElseThrow();
        return new HeldPlan(Springfield.ID, state.school(), plan.number(), plan.hash());
    }

    /// What a staged plan does.
    List<Change> changes(HeldPlan plan) {
        return new SchoolArchive(blobs, clock).plan(school(plan.school().value()), plan.number())
                .orElseThrow()
                .changes();
    }

    ClearOutcome clear(HeldPlan plan) {
        wire.revive();
        return clear.clear(plan, BOSS);
    }

    /// The fan-out that looks for districts to try again.
    int due() {
        RunId run = new RunId("due-" + clock.instant().toEpochMilli());
        return again(() -> fanOut.due(run));
    }

    AuditOutcome audit() {
        return audit(clock.instant().plus(TIMEOUT));
    }

    AuditOutcome audit(Instant deadline) {
        wire.revive();
        return audit.run(deadline);
    }

    void auditUntilItEnds() {
        again(() -> audit().schools());
    }

    Night later(Duration time) {
        clock.set(clock.instant().plus(time));
        return this;
    }

    PlanOutcome plan(PlanTask task) {
        wire.revive();
        return plan.plan(task, clock.instant().plus(TIMEOUT));
    }

    ApplyOutcome apply(SchoolTask task) {
        return apply(task, clock.instant().plus(TIMEOUT));
    }

    ApplyOutcome apply(SchoolTask task, Instant deadline) {
        wire.revive();
        return apply.apply(task, deadline);
    }

    /// Takes back a plan of a school, until nothing is left to do.
    UndoOutcome undo(String school, long number) {
        wire.revive();
        UndoOutcome outcome = undo.undo(Springfield.ID, new SchoolId(school), number, BOSS);
        deliver();
        return outcome;
    }

    /// A person lets go on what waits only because a plan was taken back.
    void letGo() {
        held().forEach(this::clear);
        deliver();
    }

    /// What tonight would do, by school.
    Map<SchoolId, SchoolPreview> preview(Optional<Selection> selection) {
        Map<SchoolId, SchoolPreview> schools = new TreeMap<>();
        preview.preview(Springfield.ID, selection, clock.instant().plus(TIMEOUT),
                school -> schools.put(school.plan().school(), school));
        return schools;
    }

    /// All that is stored.
    Snapshot snapshot() {
        return new Snapshot(districts.all(), schools.all(Springfield.ID), blobs.contents(), export());
    }

    StagedPlan staged(SchoolState school, long number) {
        return new SchoolArchive(blobs, clock).plan(school, number).orElseThrow();
    }

    /// What the stores hold, to the last byte.
    record Snapshot(
            List<DistrictState> districts,
            List<SchoolState> schools,
            Map<BlobStore.Name, String> documents,
            String directory) {}

    DistrictState district() {
        return districts.find(Springfield.ID).orElseThrow();
    }

    SchoolState school(String id) {
        return schools.find(Springfield.ID, new SchoolId(id)).orElseThrow();
    }

    /// True if nothing waits and nothing failed.
    boolean atRest() {
        return districts.all().stream().allMatch(state -> state.failure().isEmpty() && state.attempt().isEmpty())
                && schools.all(Springfield.ID).stream().allMatch(state -> state.pending().isEmpty());
    }

    String export(Springfield... towns) {
        Roster[] rosters = List.of(towns).stream().map(Springfield::roster).toArray(Roster[]::new);
        return Export.all(directory, Springfield.ID, rosters);
    }

    private void deliver(PlanTask task) {
        try {
            PlanOutcome outcome = plan(task);
            planned.add(outcome);
            if (outcome instanceof PlanOutcome.Busy(Instant until)) {
                busy = Optional.of(until);
                tasks.plan(List.of(task));
            }
        } catch (Wire.Killed | IllegalStateException _) {
            tasks.plan(List.of(task));
        }
    }

    private void deliver(SchoolTask task) {
        try {
            applied.add(apply(task));
        } catch (Wire.Killed | IllegalStateException | OutOfTimeException _) {
            tasks.apply(List.of(task));
        }
    }

    private int again(Supplier<Integer> worker) {
        for (int left = 3; left > 0; left--) {
            try {
                wire.revive();
                return worker.get();
            } catch (Wire.Killed | IllegalStateException _) {
                later(Duration.ofMinutes(1));
            }
        }
        throw new AssertionError("the fan-out does not come to an end");
    }
}
