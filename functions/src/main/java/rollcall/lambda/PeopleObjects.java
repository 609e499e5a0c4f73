package rollcall.lambda;

import java.time.Clock;
import rollcall.directory.PeopleSearch;
import rollcall.sync.ExplainPerson;
import rollcall.sync.MatchDesk;
import rollcall.sync.Parallel;
import rollcall.sync.PersonRuns;
import rollcall.sync.SchoolArchive;
import rollcall.sync.StudentGuardians;
import rollcall.sync.SyncPerson;

/// What there is around single people.
public final class PeopleObjects {
    private final Ports ports;
    private final SchoolArchive archive;
    private final String region;
    private final Clock clock;

    PeopleObjects(Ports ports, SchoolArchive archive, String region, Clock clock) {
        this.ports = ports;
        this.archive = archive;
        this.region = region;
        this.clock = clock;
    }

    public ExplainPerson explain() {
        return new ExplainPerson(ports.source(), ports.districts(), ports.schools(), archive, ports.directory(), clock);
    }

    public SyncPerson sync() {
        return new SyncPerson(ports.source(), ports.districts(), ports.schools(), archive, ports.directory(),
                ports.queue(), ports.trail(), clock);
    }

    public PeopleSearch search() {
        return new PeopleSearch(ports.directory(), ports.people(), region);
    }

    public StudentGuardians guardians() {
        return new StudentGuardians(ports.schools(), archive, ports.directory());
    }

    /// What the sync did to one person.
    public PersonRuns runs() {
        return new PersonRuns(ports.schools(), archive, new Parallel(8), clock);
    }

    /// What humans are asked about people who may be one.
    public MatchDesk matches() {
        return new MatchDesk(ports.cases(), ports.schools(), archive, ports.directory(), clock);
    }
}
