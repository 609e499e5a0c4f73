package rollcall.sync;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import rollcall.directory.Directory;
import rollcall.plan.AccountId;
import rollcall.plan.PlanParts;
import rollcall.report.Obstacle;
import rollcall.roster.DistrictId;
import rollcall.roster.PersonId;
import rollcall.roster.RosterSource;
import rollcall.roster.SchoolId;

/// Syncs one person at once: a plan of their own, numbered, staged and queued like any other.
///
/// It is an attempt like that of a night, so that no other reads the district meanwhile; whatever else has changed at the
/// source is left to the next night. A worker that dies in it leaves an attempt that failed, and the district is read, as
/// it is when what was staged could not be queued.
public final class SyncPerson {
    /// How long nobody else reads the district, at most.
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private static final int TRIES = 3;

    private final DistrictStore districts;
    private final SchoolStore schools;
    private final SchoolArchive archive;
    private final PersonCases cases;
    private final TaskQueue queue;
    private final AuditTrail trail;
    private final Clock clock;

    public SyncPerson(RosterSource source, DistrictStore districts, SchoolStore schools, SchoolArchive archive,
            Directory directory, TaskQueue queue, AuditTrail trail, Clock clock) {
        this.districts = districts;
        this.schools = schools;
        this.archive = archive;
        this.cases = new PersonCases(source, schools, archive, directory, clock);
        this.queue = queue;
        this.trail = trail;
        this.clock = clock;
    }

    /// Syncs the person with the source's id.
    ///
    /// @param who wishes it
    /// @param only the schools it may change; if absent, all, and the whole district is read where that is needed
    /// @throws rollcall.roster.SourceException if the source did not answer; then nothing was changed
    public PersonOutcome sync(DistrictId district, PersonId person, Actor who, Optional<SortedSet<SchoolId>> only) {
        Optional<DistrictState> found = districts.find(district).filter(DistrictState::connected);
        if (found.isEmpty()) {
            return new PersonOutcome.NotConnected();
        }
        DistrictState before = found.get();
        Instant now = clock.instant();
        DistrictState begun = before.begun(new RunId("person-" + now), now, now.plus(LONGEST));
        if (before.busy(now) || !districts.save(begun)) {
            return new PersonOutcome.Refused(Set.of(Obstacle.ATTEMPT_UNDER_WAY));
        }
        return attempt(begun.stored(), before, person, who, only);
    }

    private PersonOutcome attempt(DistrictState state, DistrictState before, PersonId person, Actor who,
            Optional<SortedSet<SchoolId>> only) {
        boolean ended = false;
        try {
            AuditEntry note = entry(state, person, who);
            trail.append(note);
            PersonOutcome outcome = judge(state, before, cases.of(state, person), only);
            if (outcome instanceof PersonOutcome.Refused) {
                trail.append(note.with(AuditEntry.REFUSED, outcome.word()));
            }
            if (outcome instanceof PersonOutcome.WholeDistrict whole) {
                ended = release(state, current -> current.released(Optional.empty()).unread());
                // A task that came before would wait for the end of this attempt.
                queue.plan(List.of(new PlanTask(state.district(), whole.run())));
            }
            return outcome;
        } finally {
            if (!ended) {
                release(state, current -> current.released(before.failure()));
            }
        }
    }

    private AuditEntry entry(DistrictState state, PersonId person, Actor who) {
        return AuditEntry
                .of("plan-" + state.planNumber(), state.district(), clock.instant(), who, AuditAction.PERSON_SYNCED)
                .to(new TreeSet<>(Set.of(AccountId.of(person))))
                .with(AuditEntry.PLAN, Long.toString(state.planNumber()));
    }

    private PersonOutcome judge(DistrictState state, DistrictState before, PersonCase person,
            Optional<SortedSet<SchoolId>> only) {
        Set<Obstacle> obstacles = new TreeSet<>(person.trace().obstacles());
        if (only.filter(schools -> exceeds(schools, person)).isPresent()) {
            obstacles.add(Obstacle.NOT_YOURS);
        }
        if (obstacles.stream().anyMatch(obstacle -> !obstacle.reading())) {
            return new PersonOutcome.Refused(obstacles);
        }
        if (!obstacles.isEmpty()) {
            return new PersonOutcome.WholeDistrict(new RunId("whole-" + clock.instant()), obstacles);
        }
        List<PersonCase.AtSchool> changed = person.changed();
        return changed.isEmpty() ? new PersonOutcome.NothingToDo() : stage(state, before, changed);
    }

    private PersonOutcome stage(DistrictState state, DistrictState before, List<PersonCase.AtSchool> parts) {
        try {
            return stage(state, parts);
        } catch (RuntimeException e) {
            release(state, current -> current.released(before.failure()).unread());
            throw e;
        }
    }

    private static boolean exceeds(SortedSet<SchoolId> schools, PersonCase person) {
        return person.trace().obstacles().stream().anyMatch(Obstacle::reading)
                || person.changed().stream().anyMatch(part -> !schools.contains(part.state().school()));
    }

    /// Ends the attempt, if it is still this one. An audit that wrote in the meantime is not overruled.
    private boolean release(DistrictState begun, UnaryOperator<DistrictState> end) {
        DistrictState state = begun;
        for (int left = TRIES; left > 0; left--) {
            if (districts.save(end.apply(state))) {
                return true;
            }
            Optional<DistrictState> current = districts.find(begun.district())
                    .filter(other -> other.attempt().equals(begun.attempt()));
            if (current.isEmpty()) {
                return true;
            }
            state = current.get();
        }
        return false;
    }

    private PersonOutcome stage(DistrictState district, List<PersonCase.AtSchool> parts) {
        List<SchoolTask> tasks = new ArrayList<>();
        TreeSet<SchoolId> staged = new TreeSet<>();
        for (PersonCase.AtSchool part : parts) {
            SchoolState state = part.state();
            PlanParts whole = new PlanParts(Optional.empty(), part.plan());
            PendingPlan pending = new Staging(archive, district.planNumber(), clock.instant(), List.of()).store(
                    state, part.from(), whole, PlanCodec.hash(part.plan().changes()), HoldState.NONE);
            if (schools.save(state.staged(state.name(), pending, part.plan().tallies(), state.findings()))) {
                tasks.add(new SchoolTask(state.district(), state.school(), district.planNumber()));
                staged.add(state.school());
            }
        }
        queue.apply(tasks);
        return staged.isEmpty()
                ? new PersonOutcome.Refused(EnumSet.of(Obstacle.SCHOOL_UNDER_WAY))
                : new PersonOutcome.Queued(district.planNumber(), staged);
    }
}
