package rollcall.api;

import rollcall.account.PersonSession;
import rollcall.account.PersonSessions;

/// Lets teachers, students and parents through to what is theirs, and renews their sessions. An administrator's session
/// is none here.
public final class PeopleGate {
    private final PersonSessions sessions;
    private final PersonCookie cookie;

    public PeopleGate(PersonSessions sessions, PersonCookie cookie) {
        this.sessions = sessions;
        this.cookie = cookie;
    }

    /// The route's answer.
    ///
    /// @throws ProblemException 401 or 403 if the caller may not call it
    Response pass(Route.ForPeople route, Call call) {
        PersonSession session = cookie.read(call.request())
                .orElseThrow(() -> new ProblemException(Problem.signInNeeded()));
        if (!call.request().safe() && !sessions.isCsrfToken(session, call.request().csrfToken())) {
            throw new ProblemException(Problem.stalePage());
        }
        Response response = route.answer().apply(call, session);
        boolean renew = !call.request().background() && sessions.renewable(session) && response.cookies().isEmpty();
        return renew ? response.withCookie(cookie.write(session)) : response;
    }
}
