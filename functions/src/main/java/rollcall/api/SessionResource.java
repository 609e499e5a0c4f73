package rollcall.api;

import java.util.List;
import java.util.Optional;
import rollcall.account.Administrator;
import rollcall.account.Administrators;
import rollcall.account.Session;
import rollcall.account.Sessions;
import rollcall.account.SignIn;
import rollcall.account.SignInAnswer;
import rollcall.roster.DistrictId;
import rollcall.roster.EmailAddress;
import rollcall.roster.Identifiers;
import rollcall.roster.Language;
import rollcall.roster.Languages;

/// Signing in and out, and which district is looked at.
public final class SessionResource implements Resource {
    private final SignIn signIn;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final Administrators administrators;

    public SessionResource(SignIn signIn, Sessions sessions, SessionCookie cookie, Administrators administrators) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.cookie = cookie;
        this.administrators = administrators;
    }

    /// Who asks for a code, and in which language.
    record CodeRequest(String email, Optional<String> language) {}

    /// To be sent back with the code.
    record CodeAsked(String attempt) {}

    /// A code from a mail.
    record CodeEntry(String attempt, String code) {}

    /// The district to look at.
    record Choice(String district) {}

    /// Who is signed in. `csrfToken` goes into the header `X-CSRF-Token` of whatever changes something.
    record View(boolean signedIn, Optional<String> email, Optional<String> district, Optional<String> csrfToken) {
        static final View NOBODY = new View(false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.forAnybody("GET /api/session", call -> Response.json(view(call))),
                Route.forAnybody("POST /api/session/code", this::askForCode),
                Route.forAnybody("POST /api/session/verify", this::verify),
                Route.forSignedIn("PUT /api/session/district", this::choose),
                Route.forSignedIn("DELETE /api/session", this::signOut));
    }

    private View view(Call call) {
        return call.session().map(this::view).orElse(View.NOBODY);
    }

    private View view(Session session) {
        return new View(true, Optional.of(session.email().value()), session.district().map(DistrictId::value),
                Optional.of(sessions.csrfToken(session)));
    }

    private Response askForCode(Call call) {
        CodeRequest asked = call.body(CodeRequest.class);
        EmailAddress email = EmailAddress.parse(asked.email())
                .orElseThrow(() -> new ProblemException(Problem.badRequest("This is not an e-mail address.")));
        Language language = asked.language().flatMap(Languages::parse).orElse(Language.ENGLISH);
        try {
            return answer(signIn.ask(email, language, call.request().client()));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new ProblemException(Problem.internal());
        }
    }

    private Response verify(Call call) {
        CodeEntry entry = call.body(CodeEntry.class);
        return answer(signIn.redeem(entry.attempt(), entry.code(), call.request().client()));
    }

    private Response answer(SignInAnswer<EmailAddress> answer) {
        return switch (answer) {
            case SignInAnswer.CodeAsked<EmailAddress> asked -> Response.accepted(new CodeAsked(asked.attempt()));
            case SignInAnswer.SignedIn<EmailAddress> signedIn -> begin(signedIn.who());
            case SignInAnswer.Refused<EmailAddress> _ -> Problem.codeRefused().response();
            case SignInAnswer.TooMany<EmailAddress> _ -> Problem.tooMany().response();
        };
    }

    /// Who administers one district looks at it; who administers several chooses.
    private Response begin(EmailAddress email) {
        List<Administrator> all = administrators.find(email);
        Optional<DistrictId> only = all.size() == 1 ? Optional.of(all.getFirst().district()) : Optional.empty();
        return with(sessions.begin(email, only));
    }

    private Response choose(Call call, Session session) {
        return Optional.of(call.body(Choice.class).district())
                .filter(Identifiers::isLegal)
                .map(DistrictId::new)
                .filter(district -> administrators.find(district, session.email()).isPresent())
                .map(district -> with(session.at(district)))
                .orElseThrow(() -> new ProblemException(Problem.notFound()));
    }

    private Response with(Session session) {
        return Response.json(view(session)).withCookie(cookie.write(session));
    }

    private Response signOut(Call call, Session session) {
        sessions.end(session);
        return Response.nothing().withCookie(cookie.forget()).with("Clear-Site-Data", "\"cache\"");
    }
}
