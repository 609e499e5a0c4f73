package rollcall.api;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import rollcall.account.Administrator;
import rollcall.account.InMemoryAccessStore;
import rollcall.account.InMemoryAdministrators;
import rollcall.account.PersonSessions;
import rollcall.account.RepeatedRequests;
import rollcall.account.Scope;
import rollcall.account.Session;
import rollcall.account.Sessions;
import rollcall.account.SigningKeys;
import rollcall.account.Unsubscribing;
import rollcall.notify.InMemorySuppressions;
import rollcall.roster.DistrictId;
import rollcall.roster.EmailAddress;
import rollcall.roster.SchoolId;
import rollcall.sync.SettableClock;

/// An API with one route of every kind, at https://rollcall.example.
final class TestSite implements Resource {
    static final DistrictId LINCOLN = new DistrictId("lincoln");
    static final EmailAddress ADA = new EmailAddress("ada@lincoln.example");
    static final EmailAddress BOB = new EmailAddress("bob@lincoln.example");
    static final EmailAddress STRANGER = new EmailAddress("mallory@elsewhere.example");
    static final SchoolId ELM = new SchoolId("elm");

    final SettableClock clock = new SettableClock(Instant.parse("2026-11-24T16:00:00Z"));
    final InMemoryAdministrators administrators = new InMemoryAdministrators();
    final SigningKeys keys = SigningKeys.parse(Base64.getEncoder().encodeToString(new byte[32]));
    final AtomicInteger posts = new AtomicInteger();
    final InMemorySuppressions suppressions = new InMemorySuppressions();
    final Unsubscribing unsubscribing;
    final Sessions sessions;
    final PersonSessions people;
    private final SessionCookie cookie;
    private final PersonCookie personCookie;
    private final Api api;

    TestSite() {
        this(URI.create("https://rollcall.example"));
    }

    TestSite(URI publicUrl) {
        InMemoryAccessStore store = new InMemoryAccessStore(clock);
        sessions = new Sessions(keys, store, new SecureRandom(), clock);
        cookie = new SessionCookie(sessions, publicUrl);
        people = new PersonSessions(keys, store, new SecureRandom(), clock);
        personCookie = new PersonCookie(people, publicUrl);
        PeopleGate gate = new PeopleGate(people, personCookie);
        RepeatedRequests requests = new RepeatedRequests(store, clock);
        unsubscribing = new Unsubscribing(keys, publicUrl);
        api = new Api(List.of(this, new UnsubscribeResource(unsubscribing, suppressions, clock)), sessions, cookie,
                administrators, gate, requests, publicUrl);
        administrators.appoint(new Administrator(LINCOLN, ADA, new Scope.WholeDistrict()));
        administrators.appoint(
                new Administrator(LINCOLN, BOB, new Scope.Schools(new TreeSet<>(List.of(ELM)))));
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.forAnybody("GET /api/open", _ -> Response.json(Map.of("open", true))),
                Route.forAnybody("GET /api/broken", _ -> {
                    throw new IllegalStateException("ada@lincoln.example has no shoes");
                }),
                Route.forSignedIn("GET /api/me", (_, session) -> Response.json(session.email().value())),
                Route.forPeople("GET /api/mine", (_, session) -> Response.json(session.id())),
                Route.forPeople("PUT /api/mine", (_, _) -> Response.nothing()),
                Route.forAdministrators("GET /api/district", (_, one) -> Response.json(one.district().value())),
                Route.forAdministrators("GET /api/schools/{school}",
                        (call, one) -> Response.json(call.school(one).value())),
                Route.forAdministrators("POST /api/schools/{school}", this::post),
                Route.forDistrictAdministrators("PUT /api/settings", (_, _) -> Response.nothing()));
    }

    record Saying(Optional<String> say) {}

    private Response post(Call call, Administrator administrator) {
        String said = call.body(Saying.class).say().orElse("");
        if (said.equals("fail")) {
            throw new IllegalStateException("this went wrong");
        }
        return Response.accepted(call.school(administrator) + " " + said + " " + posts.incrementAndGet());
    }

    Session session(EmailAddress email) {
        return sessions.begin(email, Optional.of(LINCOLN));
    }

    Response answer(Request request) {
        return api.answer(request);
    }

    static Request get(String path) {
        return new Request("GET", path, Map.of(), Map.of(), Map.of(), "", "192.0.2.1");
    }

    static Request with(Request request, String header, String value) {
        Map<String, String> headers = new HashMap<>(request.headers());
        headers.put(header, value);
        return new Request(request.method(), request.path(), request.query(), headers, request.cookies(),
                request.body(), request.client());
    }

    /// As a page of ours sends it.
    Request from(Session session, String method, String path, String body) {
        Map<String, String> headers = Map.of("content-type", "application/json", "sec-fetch-site", "same-origin",
                "x-csrf-token", sessions.csrfToken(session), "idempotency-key", "key");
        return new Request(method, path, Map.of(), headers, cookies(session), body, "192.0.2.1");
    }

    private Map<String, String> cookies(Session session) {
        String[] pair = cookie.write(session).split(";", 2)[0].split("=", 2);
        return Map.of(pair[0], pair[1]);
    }
}
