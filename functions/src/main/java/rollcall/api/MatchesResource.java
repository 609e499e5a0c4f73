package rollcall.api;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import rollcall.account.Administrator;
import rollcall.plan.AccountId;
import rollcall.plan.Match;
import rollcall.report.Subject;
import rollcall.roster.PersonId;
import rollcall.sync.AuditAction;
import rollcall.sync.MatchDesk;
import rollcall.sync.MatchDesk.OpenCase;

/// The people who may be one, for humans to decide.
public final class MatchesResource implements Resource {
    private final MatchDesk desk;
    private final PersonViews views;
    private final AuditNotes notes;

    public MatchesResource(MatchDesk desk, PersonViews views, AuditNotes notes) {
        this.desk = desk;
        this.views = views;
        this.notes = notes;
    }

    /// All of them.
    record Listing(List<View> matches) {}

    /// One of them. `decision` is there once somebody decided; it is carried out at the next sync.
    record View(String from, String to, String kind, String schoolName, Instant since, Optional<String> decision,
            PersonView.Row former, Optional<Newcomer> newcomer) {}

    /// What was read of somebody without an account.
    record Newcomer(String name, String email, String phone) {
        static Newcomer of(Subject subject) {
            return new Newcomer((subject.first() + " " + subject.last()).strip(), subject.email(), subject.phone());
        }
    }

    /// What the two are.
    record Decision(String decision) {
        Match.Decision meaning() {
            return Arrays.stream(Match.Decision.values())
                    .filter(each -> PersonViews.lower(each).equals(decision))
                    .findFirst()
                    .orElseThrow(() -> new ProblemException(
                            Problem.badRequest("A decision is one of accept, reject and create.")));
        }
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.forAdministrators("GET /api/matches", (_, administrator) -> list(administrator)),
                Route.forAdministrators("POST /api/matches/{from}/{to}", this::decide));
    }

    private Response list(Administrator administrator) {
        return Response.json(new Listing(cases(administrator).stream().map(this::view).toList()));
    }

    private Response decide(Call call, Administrator administrator) {
        Match match = new Match(new PersonId(call.identifier("from")), new PersonId(call.identifier("to")));
        Match.Decision decision = call.body(Decision.class).meaning();
        if (cases(administrator).stream().noneMatch(one -> one.matchCase().match().equals(match))) {
            throw new ProblemException(Problem.notFound());
        }
        return notes.during(administrator, AuditAction.MATCH_DECIDED,
                AuditNotes.to(AccountId.of(match.from()), AccountId.of(match.to())), () -> {
                    if (!desk.decide(administrator.district(), match, decision)) {
                        throw new ProblemException(Problem.notFound());
                    }
                    return Response.nothing();
                });
    }

    /// Those of whom the administrator may see both.
    private List<OpenCase> cases(Administrator administrator) {
        return desk.all(administrator.district())
                .stream()
                .filter(one -> administrator.covers(one.matchCase().school()))
                .filter(one -> PeopleAccess.sees(administrator, one.former()))
                .toList();
    }

    private View view(OpenCase open) {
        return new View(
                open.matchCase().match().from().value(),
                open.matchCase().match().to().value(),
                PersonViews.lower(open.matchCase().kind()),
                views.school(open.matchCase().district(), open.matchCase().school()).name(),
                open.matchCase().since(),
                open.matchCase().decision().map(PersonViews::lower),
                views.rows(open.matchCase().district(), List.of(open.former())).getFirst(),
                open.newcomer().map(Newcomer::of));
    }
}
