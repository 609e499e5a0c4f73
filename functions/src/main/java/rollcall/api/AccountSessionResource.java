package rollcall.api;

import java.util.List;
import java.util.Optional;
import rollcall.account.AccountOwner;
import rollcall.account.PeopleSignIn;
import rollcall.account.PersonSession;
import rollcall.account.PersonSessions;
import rollcall.account.SignInAnswer;
import rollcall.directory.ContactAddress;
import rollcall.roster.Language;
import rollcall.roster.Languages;

/// Teachers, students and parents sign in and out.
public final class AccountSessionResource implements Resource {
    private final PeopleSignIn signIn;
    private final PersonSessions sessions;
    private final PersonCookie cookie;
    private final String region;

    /// @param region the ISO 3166 country whose habits count where a number has no country code
    public AccountSessionResource(PeopleSignIn signIn, PersonSessions sessions, PersonCookie cookie, String region) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.cookie = cookie;
        this.region = region;
    }

    /// Where to send a code, and in which language.
    record CodeRequest(String address, Optional<String> language) {}

    /// To be sent back with the code.
    record CodeAsked(String attempt) {}

    /// A code that was sent.
    record CodeEntry(String attempt, String code) {}

    /// Whether somebody is signed in. `csrfToken` goes into the header `X-CSRF-Token` of whatever changes something.
    record View(boolean signedIn, Optional<String> csrfToken) {}

    @Override
    public List<Route> routes() {
        return List.of(
                Route.forAnybody("GET /api/account/session", this::show),
                Route.forAnybody("POST /api/account/code", this::askForCode),
                Route.forAnybody("POST /api/account/session", this::begin),
                Route.forPeople("DELETE /api/account/session", this::end));
    }

    private Response show(Call call) {
        return Response.json(cookie.read(call.request()).map(this::view).orElse(new View(false, Optional.empty())));
    }

    private View view(PersonSession session) {
        return new View(true, Optional.of(sessions.csrfToken(session)));
    }

    private Response askForCode(Call call) {
        CodeRequest asked = call.body(CodeRequest.class);
        ContactAddress address = ContactAddress.parse(asked.address(), region)
                .orElseThrow(() -> new ProblemException(
                        Problem.badRequest("This is neither an e-mail address nor a mobile number.")));
        Language language = asked.language().flatMap(Languages::parse).orElse(Language.ENGLISH);
        try {
            return answer(signIn.ask(address, language, call.request().client()));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new ProblemException(Problem.internal());
        }
    }

    private Response begin(Call call) {
        CodeEntry entry = call.body(CodeEntry.class);
        return answer(signIn.redeem(entry.attempt(), entry.code(), call.request().client()));
    }

    private Response answer(SignInAnswer<AccountOwner> answer) {
        return switch (answer) {
            case SignInAnswer.CodeAsked<AccountOwner> asked -> Response.accepted(new CodeAsked(asked.attempt()));
            case SignInAnswer.SignedIn<AccountOwner> signedIn -> with(sessions.begin(signedIn.who()));
            case SignInAnswer.Refused<AccountOwner> _ -> Problem.codeRefused().response();
            case SignInAnswer.TooMany<AccountOwner> _ -> Problem.tooMany().response();
        };
    }

    private Response with(PersonSession session) {
        return Response.json(view(session)).withCookie(cookie.write(session));
    }

    private Response end(Call call, PersonSession session) {
        sessions.end(session);
        return Response.nothing().withCookie(cookie.forget()).with("Clear-Site-Data", "\"cache\"");
    }
}
