package rollcall.sync;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import rollcall.directory.Directory;
import rollcall.plan.Limits;
import rollcall.plan.Waiting;
import rollcall.roster.RosterSource;
import rollcall.roster.SourceException;
import rollcall.roster.SourceFailure;

/// Stages and queues those schools of a district that was read that differ.
public final class StageDistrict {
    private final SchoolStore schools;
    private final SchoolArchive archive;
    private final PlanSchools planSchools;
    private final MatchCases cases;
    private final TaskQueue queue;
    private final TrailNotes notes;
    private final Parallel parallel;
    private final Clock clock;

    /// @param limits when a plan waits, in a district that has set no limits of its own
    public StageDistrict(
            SchoolStore schools,
            SchoolArchive archive,
            Directory directory,
            MatchCases cases,
            TaskQueue queue,
            TrailNotes notes,
            Limits limits,
            Parallel parallel,
            Clock clock) {
        this.schools = schools;
        this.archive = archive;
        this.planSchools = new PlanSchools(schools, archive, directory, cases, limits, parallel);
        this.cases = cases;
        this.queue = queue;
        this.notes = notes;
        this.parallel = parallel;
        this.clock = clock;
    }

    /// @throws SourceException if there is not enough time; then nothing is staged
    NightSummary stage(DistrictState district, RosterSource.Pull pull, Instant deadline) {
        WorkTime time = new WorkTime(clock, deadline);
        DistrictOutlook outlook = planSchools.of(district, pull.roster(), time);
        Instant now = clock.instant();
        StageSchool stageSchool = new StageSchool(schools, archive, outlook,
                Inheritance.of(outlook.diffs(), new Touches(outlook.diffs(), outlook.settlement().replaced())),
                new FindingsBook(archive, pull.roster(), outlook::name, now), district, now);
        List<Staged> alone = parallel.map(outlook.diffs(), diff -> {
            time.require();
            Standing standing = outlook.standings().get(diff.school());
            return planSchools.current(standing.state(), () -> stageSchool.prepare(standing, diff));
        });
        Waiting waiting = Staged.waiting(alone);
        StageSchool knowing = stageSchool.knowing(waiting);
        List<Staged> prepared = parallel.map(alone, school -> {
            time.require();
            return planSchools.current(school.before(), () -> knowing.again(school));
        });
        outlook.possibleMatches(now).forEach(found -> cases.propose(found, now.plus(MatchCases.LIFETIME)));
        prepared.forEach(school -> school.replacedUndo().ifPresent(undo -> note(district, school, undo)));
        List<Staged> staged = parallel.map(prepared, knowing::commit);
        if (!waiting.covers(Staged.waiting(staged))) {
            // A school waits that was changed meanwhile, and what hangs on it at others was not kept.
            throw new SourceException(SourceFailure.KEEPS_CHANGING);
        }
        queue.apply(staged.stream().flatMap(school -> school.task().stream()).toList());
        return Summaries.of(staged, pull);
    }

    private void note(DistrictState district, Staged school, long undo) {
        notes.add(district.district(), new Actor.Run(district.attempt().orElseThrow().run()), AuditAction.UNDO_REPLACED,
                entry -> entry.at(school.before().school()).with(AuditEntry.PLAN, Long.toString(undo)));
    }
}
