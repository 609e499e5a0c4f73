package rollcall.api;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import rollcall.account.Administrator;
import rollcall.directory.Account;
import rollcall.directory.Attendance;
import rollcall.directory.Directory;
import rollcall.plan.SisPerson;
import rollcall.roster.SchoolId;

import rollcall.sync.PersonRuns;

/// What the sync did to one person, as long as its plans are kept.
public final class PersonRunsResource implements Resource {
    private final Directory directory;
    private final PersonRuns runs;

    public PersonRunsResource(Directory directory, PersonRuns runs) {
        this.directory = directory;
        this.runs = runs;
    }

    /// The newest first.
    record Listing(List<Entry> entries) {}

    /// What one plan of a school did. `what` goes on from "The sync" in a sentence.
    record Entry(Instant at, long plan, String school, String what) {}

    @Override
    public List<Route> routes() {
        return List.of(Route.forAdministrators("GET /api/people/{account}/syncs", this::syncs));
    }

    /// At those of the person's schools, former ones too, that the administrator may see.
    private Response syncs(Call call, Administrator administrator) {
        Account account = PeopleAccess.account(directory, call, administrator);
        TreeSet<SchoolId> places = new TreeSet<>(account.all(SisPerson::schools));
        account.enrolments().keySet().stream().map(Attendance::school).forEach(places::add);
        places.removeIf(school -> !administrator.covers(school));
        return Response.json(new Listing(runs.of(account.district(), places, account.ids())
                .stream()
                .map(run -> new Entry(run.plan().at(), run.plan().number(), run.name(), run.what()))
                .toList()));
    }
}
