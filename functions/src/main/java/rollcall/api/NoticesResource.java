package rollcall.api;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import rollcall.account.Administrator;
import rollcall.notify.Audience;
import rollcall.notify.NoticeDesk;
import rollcall.notify.Round;
import rollcall.notify.StartNotices;
import rollcall.roster.SchoolId;
import rollcall.sync.AuditAction;
import rollcall.sync.SchoolStore;

/// Has people told that they have an account: starts rounds of notices, and shows how far they are.
public final class NoticesResource implements Resource {
    private static final int MOST = 100;
    private final NoticeDesk desk;
    private final StartNotices start;
    private final SchoolStore store;
    private final AuditNotes notes;

    public NoticesResource(NoticeDesk desk, StartNotices start, SchoolStore store, AuditNotes notes) {
        this.desk = desk;
        this.store = store;
        this.start = start;
        this.notes = notes;
    }

    /// The newest round of each audience of each school.
    record Listing(List<Entry> rounds) {}

    /// One round.
    record Entry(String school, Audience audience, RoundView round) {}

    /// Who is to be told.
    record Wishes(Set<String> schools, Set<Audience> audiences) {}

    /// What became of each wish.
    record Started(List<Outcome> outcomes) {}

    /// What became of one: a word for programs, a sentence for people.
    record Outcome(String school, Audience audience, StartNotices.Outcome outcome, String sentence) {}

    @Override
    public List<Route> routes() {
        return List.of(
                Route.forAdministrators("GET /api/notices", (_, who) -> rounds(who)),
                Route.forAdministrators("POST /api/notices", this::start));
    }

    private Response rounds(Administrator administrator) {
        return Response.json(new Listing(desk.rounds(administrator.district())
                .stream()
                .filter(round -> administrator.covers(round.school()))
                .map(NoticesResource::entry)
                .toList()));
    }

    private static Entry entry(Round round) {
        return new Entry(round.school().value(), round.audience(), RoundView.of(round));
    }

    private Response start(Call call, Administrator administrator) {
        Wishes wishes = call.body(Wishes.class);
        SortedSet<SchoolId> schools = schools(wishes.schools(), administrator);
        SortedSet<Audience> audiences = new TreeSet<>(wishes.audiences());
        if (audiences.isEmpty()) {
            throw new ProblemException(Problem.badRequest("Say who is to be told: teachers, students or parents."));
        }
        String whom = audiences.stream().map(Audience::word).collect(Collectors.joining("."));
        schools.forEach(school -> notes.add(administrator, AuditAction.NOTICES_STARTED,
                entry -> entry.at(school).with("audiences", whom)));
        List<StartNotices.Answer> answers = start.start(schools.stream()
                .flatMap(school -> audiences.stream()
                        .map(audience -> new StartNotices.Wish(administrator.district(), school, audience)))
                .toList());
        return Response.accepted(new Started(answers.stream().map(NoticesResource::outcome).toList()));
    }

    private static Outcome outcome(StartNotices.Answer answer) {
        return new Outcome(answer.wish().school().value(), answer.wish().audience(), answer.outcome(),
                answer.outcome().sentence());
    }

    private SortedSet<SchoolId> schools(Collection<String> ids, Administrator administrator) {
        SortedSet<SchoolId> schools = new TreeSet<>(ids.stream().map(Parameters::school).toList());
        if (schools.isEmpty() || schools.size() > MOST) {
            throw new ProblemException(Problem.badRequest("Name 1 to " + MOST + " schools at a time."));
        }
        if (!schools.stream().allMatch(school -> exists(administrator, school))) {
            throw new ProblemException(Problem.notFound());
        }
        return schools;
    }

    private boolean exists(Administrator administrator, SchoolId school) {
        return administrator.covers(school) && store.find(administrator.district(), school).isPresent();
    }
}
