package rollcall.sync;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;

/// Has a district read at once, because somebody says that its data is mended. Each may be repeated at any time.
public final class RunNow {
    private static final int TRIES = 3;

    private final DistrictStore districts;
    private final DistrictEdits edits;
    private final SchoolStore schools;
    private final TaskQueue queue;
    private final TrailNotes notes;
    private final Clock clock;

    public RunNow(DistrictStore districts, SchoolStore schools, TaskQueue queue, TrailNotes notes, Clock clock) {
        this.districts = districts;
        this.edits = new DistrictEdits(districts);
        this.schools = schools;
        this.queue = queue;
        this.notes = notes;
        this.clock = clock;
    }

    /// Check for new data: the held plans of these schools are dropped, and the whole district is read.
    ///
    /// @param by who wishes it
    public RunOutcome recheck(DistrictId district, Set<SchoolId> dropped, Actor by) {
        List<UnaryOperator<AuditEntry>> places = dropped.isEmpty()
                ? List.of(UnaryOperator.identity())
                : dropped.stream().<UnaryOperator<AuditEntry>>map(school -> entry -> entry.at(school)).toList();
        List<AuditEntry> noted = places.stream()
                .map(place -> notes.add(district, by, AuditAction.RECHECK_STARTED, place))
                .toList();
        return told(noted, run(district, DistrictState::connected, dropped));
    }

    /// I fixed it: a district that failed, or was not shared any more, is tried at once. One that nobody has started yet
    /// is not.
    ///
    /// @param by who says so
    public RunOutcome fixed(DistrictId district, Actor by) {
        AuditEntry note = notes.add(district, by, AuditAction.FIX_REPORTED, UnaryOperator.identity());
        return told(List.of(note), run(district, _ -> true, Set.of()));
    }

    private RunOutcome told(List<AuditEntry> noted, RunOutcome outcome) {
        if (!(outcome instanceof RunOutcome.Started)) {
            noted.forEach(note -> notes.refused(note, outcome.word()));
        }
        return outcome;
    }

    /// Queues a run whatever else is under way; a task of it waits until that has ended.
    RunId queue(DistrictId district) {
        RunId run = new RunId("now-" + clock.instant());
        edits.edit(district, state -> state.queuedAt(clock.instant()));
        queue.plan(List.of(new PlanTask(district, run)));
        return run;
    }

    /// The reading is forced before the plans are dropped: a worker that dies between loses no plan for good.
    private RunOutcome run(DistrictId district, Predicate<DistrictState> may, Set<SchoolId> dropped) {
        for (int left = TRIES; left > 0; left--) {
            Optional<DistrictState> found = districts.find(district);
            Optional<RunOutcome> refusal = refusal(found, may);
            if (refusal.isPresent()) {
                return refusal.get();
            }
            if (districts.save(found.orElseThrow().mended(clock.instant()))) {
                dropped.forEach(school -> drop(district, school));
                return new RunOutcome.Started(queue(district));
            }
        }
        return new RunOutcome.Contended();
    }

    private Optional<RunOutcome> refusal(Optional<DistrictState> found, Predicate<DistrictState> may) {
        if (found.isEmpty()) {
            return Optional.of(new RunOutcome.Unknown());
        }
        DistrictState state = found.get();
        if (state.awaitsStart()) {
            return Optional.of(new RunOutcome.NotStarted());
        }
        if (!may.test(state)) {
            return Optional.of(new RunOutcome.NotConnected());
        }
        if (state.settings().paused(clock.instant())) {
            return Optional.of(new RunOutcome.Paused());
        }
        return state.attempt()
                .map(Attempt::until)
                .filter(until -> until.isAfter(clock.instant()))
                .map(RunOutcome.AlreadyRunning::new);
    }

    /// The state keeps the plan until the next reading replaces it: it tells what other schools may have written
    /// meanwhile.
    void drop(DistrictId district, SchoolId school) {
        for (int left = TRIES; left > 0; left--) {
            Optional<SchoolState> held = schools.find(district, school)
                    .filter(state -> state.pending().filter(plan -> plan.held() && !plan.hold().dropped()).isPresent());
            if (held.isEmpty() || schools.save(dropped(held.get()))) {
                return;
            }
        }
    }

    private static SchoolState dropped(SchoolState state) {
        return state.with(state.pending().orElseThrow().hold().drop());
    }
}
