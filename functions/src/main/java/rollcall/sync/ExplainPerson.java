package rollcall.sync;

import java.time.Clock;
import java.util.Optional;
import java.util.TreeSet;
import rollcall.directory.Directory;
import rollcall.report.Obstacle;
import rollcall.report.PersonTrace;
import rollcall.roster.DistrictId;
import rollcall.roster.PersonId;
import rollcall.roster.RosterSource;

/// Tells of one person what was read, how it was judged and what would change. Changes nothing.
public final class ExplainPerson {
    private final DistrictStore districts;
    private final PersonCases cases;
    private final Clock clock;

    public ExplainPerson(RosterSource source, DistrictStore districts, SchoolStore schools, SchoolArchive archive,
            Directory directory, Clock clock) {
        this.districts = districts;
        this.cases = new PersonCases(source, schools, archive, directory, clock);
        this.clock = clock;
    }

    /// The trace of one person by the source's id; empty if there is no such district.
    ///
    /// @throws rollcall.roster.SourceException if the source did not answer
    public Optional<PersonTrace> explain(DistrictId district, PersonId person) {
        return districts.find(district).map(state -> explain(state, person));
    }

    private PersonTrace explain(DistrictState state, PersonId person) {
        PersonTrace trace = cases.of(state, person).trace();
        TreeSet<Obstacle> obstacles = new TreeSet<>(trace.obstacles());
        if (state.busy(clock.instant())) {
            obstacles.add(Obstacle.ATTEMPT_UNDER_WAY);
        }
        return new PersonTrace(trace.district(), person, trace.reading(), trace.match(), trace.owners(),
                trace.schools(), obstacles);
    }
}
