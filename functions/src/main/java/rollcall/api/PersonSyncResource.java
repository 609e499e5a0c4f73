package rollcall.api;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import rollcall.account.Administrator;
import rollcall.account.Scope;
import rollcall.directory.Directory;
import rollcall.plan.AccountId;
import rollcall.report.Obstacle;
import rollcall.roster.DistrictId;
import rollcall.roster.PersonId;
import rollcall.roster.SchoolId;
import rollcall.sync.ExplainPerson;
import rollcall.sync.PersonOutcome;
import rollcall.sync.SyncPerson;

/// Why one person of the SIS is as they are here, and syncing them at once. Both read the SIS now.
public final class PersonSyncResource implements Resource {
    private final Directory directory;
    private final ExplainPerson explain;
    private final SyncPerson sync;

    public PersonSyncResource(Directory directory, ExplainPerson explain, SyncPerson sync) {
        this.directory = directory;
        this.explain = explain;
        this.sync = sync;
    }

    /// What became of the wish: `queued`, `nothing_to_do` or `whole_district`, and why.
    record Outcome(String outcome, List<String> schools, List<String> reasons) {}

    @Override
    public List<Route> routes() {
        return List.of(
                Route.forAdministrators("GET /api/people/{source}/explanation", this::explain),
                Route.forAdministrators("POST /api/people/{source}/sync", this::sync));
    }

    private Response explain(Call call, Administrator administrator) {
        PersonId person = person(call, administrator);
        DistrictId district = administrator.district();
        return explain.explain(district, person)
                .map(trace -> Response.json(ExplanationView.of(trace, administrator)))
                .orElseThrow(() -> new ProblemException(Problem.notFound()));
    }

    private Response sync(Call call, Administrator administrator) {
        PersonId person = person(call, administrator);
        PersonOutcome outcome = sync.sync(
                administrator.district(), person, AuditNotes.actor(administrator), schools(administrator.scope()));
        return switch (outcome) {
            case PersonOutcome.Queued queued -> Response.accepted(new Outcome(
                    "queued", queued.schools().stream().map(SchoolId::value).toList(), List.of()));
            case PersonOutcome.NothingToDo _ ->
                Response.accepted(new Outcome("nothing_to_do", List.of(), List.of()));
            case PersonOutcome.WholeDistrict whole ->
                Response.accepted(new Outcome("whole_district", List.of(), sentences(whole.reasons())));
            case PersonOutcome.Refused refused ->
                throw new ProblemException(Problem.conflict(String.join(" ", sentences(refused.reasons()))));
            case PersonOutcome.NotConnected _ ->
                throw new ProblemException(Problem.conflict("The district is not connected to Clever."));
        };
    }

    private static Optional<SortedSet<SchoolId>> schools(Scope scope) {
        return switch (scope) {
            case Scope.WholeDistrict _ -> Optional.empty();
            case Scope.Schools some -> Optional.of(some.schools());
        };
    }

    /// Whom nobody here knows only an administrator of the whole district may ask about.
    private PersonId person(Call call, Administrator administrator) {
        PersonId person = new PersonId(call.identifier("source"));
        AccountId id = AccountId.of(person);
        boolean seen = administrator.ofWholeDistrict() || Optional
                .ofNullable(directory.accounts(administrator.district(), List.of(id)).get(id))
                .filter(account -> PeopleAccess.sees(administrator, account))
                .isPresent();
        if (!seen) {
            throw new ProblemException(Problem.notFound());
        }
        return person;
    }

    private static List<String> sentences(Collection<Obstacle> obstacles) {
        return obstacles.stream().sorted().map(Obstacle::sentence).toList();
    }
}
