package rollcall.api;

import rollcall.account.Administrator;
import rollcall.account.Administrators;
import rollcall.account.Session;
import rollcall.account.Sessions;

/// Lets through to a route who may call it. What somebody administers is looked up with each request, in the one
/// district their session looks at: nothing in a request can name another.
final class Gate {
    private final Sessions sessions;
    private final Administrators administrators;
    private final Repeats repeats;
    private final PeopleGate people;

    Gate(Sessions sessions, Administrators administrators, Repeats repeats, PeopleGate people) {
        this.sessions = sessions;
        this.administrators = administrators;
        this.repeats = repeats;
        this.people = people;
    }

    /// The route's answer.
    ///
    /// @throws ProblemException 401, 403 or 409 if the caller may not call it
    Response pass(Route route, Call call) {
        return switch (route) {
            case Route.ForAnybody open -> open.answer().apply(call);
            case Route.ForTokens open -> open.answer().apply(call);
            case Route.ForPeople some -> people.pass(some, call);
            case Route.ForSignedIn some -> {
                Session session = session(call);
                yield repeats.once(call.request(), session, () -> some.answer().apply(call, session));
            }
            case Route.ForAdministrators some -> {
                Administrator administrator = administrator(call);
                yield repeats.once(call.request(), session(call), () -> some.answer().apply(call, administrator));
            }
            case Route.ForSearch some -> some.answer().apply(call, administrator(call));
            case Route.ForDistrictAdministrators few -> {
                Administrator administrator = districtAdministrator(call);
                yield repeats.once(call.request(), session(call), () -> few.answer().apply(call, administrator));
            }
        };
    }

    /// See [SameSite] for what else the token is for. All tabs of a browser have one session: without it, a tab would
    /// change the district that was opened last in another.
    private Session session(Call call) {
        Session session = call.session().orElseThrow(() -> new ProblemException(Problem.signInNeeded()));
        if (!call.request().safe() && !sessions.isCsrfToken(session, call.request().csrfToken())) {
            throw new ProblemException(Problem.stalePage());
        }
        return session;
    }

    private Administrator administrator(Call call) {
        Session session = session(call);
        return session.district()
                .map(district -> administrators.find(district, session.email())
                        .orElseThrow(() -> new ProblemException(Problem.forbidden())))
                .orElseThrow(() -> new ProblemException(Problem.chooseDistrict()));
    }

    private Administrator districtAdministrator(Call call) {
        Administrator administrator = administrator(call);
        if (!administrator.ofWholeDistrict()) {
            throw new ProblemException(Problem.forbidden());
        }
        return administrator;
    }
}
