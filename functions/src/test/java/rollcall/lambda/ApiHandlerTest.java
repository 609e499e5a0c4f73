package rollcall.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.account.Session;
import rollcall.api.ApiRoutes;
import rollcall.api.Request;
import rollcall.api.Route;
import rollcall.lambda.Browser.Answer;
import rollcall.roster.DistrictId;
import rollcall.roster.EmailAddress;
import rollcall.sync.DistrictState;
import rollcall.sync.Selection;

class ApiHandlerTest {
    private static final String ADA = "ada@lincoln.example";
    private static final DistrictId MONROE = new DistrictId("65a0c0ffee000000000000d2");
    private final ApiEdge edge = new ApiEdge();
    private final Browser browser = new Browser(edge);

    @BeforeEach
    void begin() {
        edge.edge.districts.save(DistrictState.fresh(Lincoln.ID, new Selection.AllSchools()));
        edge.edge.districts.save(DistrictState.fresh(MONROE, new Selection.AllSchools()));
        edge.appoint(Lincoln.ID, ADA);
    }

    @Test
    void whoAdministersOneDistrictSignsInAndSeesIt() {
        assertThat(browser.get("/api/session").json().toString()).isEqualTo("{\"signedIn\":false}");
        Answer signedIn = browser.signIn(ADA);
        assertThat(signedIn.status()).isEqualTo(200);
        assertThat(signedIn.json().get("district").asText()).isEqualTo(Lincoln.ID.value());
        assertThat(browser.get("/api/session").json()).isEqualTo(signedIn.json());
        assertThat(districts(browser)).containsExactly(Lincoln.ID.value());
    }

    @Test
    void whoAdministersSeveralChoosesAndCannotChooseOthers() {
        edge.appoint(MONROE, ADA);
        assertThat(browser.signIn(ADA).json().has("district")).isFalse();
        assertThat(districts(browser)).containsExactly(Lincoln.ID.value(), MONROE.value());
        assertThat(choose(MONROE.value()).json().get("district").asText()).isEqualTo(MONROE.value());
        assertThat(choose("65a0c0ffee000000000000d3").status()).isEqualTo(404);
        assertThat(choose("no id at all").status()).isEqualTo(404);
        assertThat(browser.get("/api/session").json().get("district").asText()).isEqualTo(MONROE.value());
    }

    @Test
    void anAdministratorSeesNothingOfAnotherDistrict() {
        edge.appoint(MONROE, "eve@monroe.example");
        browser.signIn("eve@monroe.example");
        assertThat(districts(browser)).containsExactly(MONROE.value());
        assertThat(choose(Lincoln.ID.value()).status()).isEqualTo(404);
    }

    @Test
    void aTeacherOfTheRosterGetsNoCode() {
        edge.edge.fanOut(Sample.NIGHTLY.json());
        edge.edge.plan(Sample.PLAN.json());
        edge.edge.apply(Sample.SCHOOL.json());
        Answer answer = browser.send("POST", "/api/session/code", "{\"email\":\"quillon@lincoln.example\"}");
        assertThat(answer.status()).isEqualTo(202);
        assertThat(edge.outbox.mails()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"email":"nobody"}                       | 400
        null                                     | 400
        {"mail":"ada@lincoln.example"}           | 400
        {}                                       | 400
        {"email":"ada@lincoln.example","a":"b"}  | 400
        {"email":" ADA@lincoln.example "}        | 202
        """)
    void anAddressIsReadAsPeopleTypeIt(String body, int status) {
        assertThat(browser.send("POST", "/api/session/code", body).status()).isEqualTo(status);
    }

    @Test
    void aWrongCodeIsRefused() {
        Answer answer = browser.send("POST", "/api/session/verify", "{\"attempt\":\"a\",\"code\":\"000000\"}");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(browser.get("/api/session").json().get("signedIn").asBoolean()).isFalse();
    }

    @Test
    void theMailIsInTheLanguageOfThePage() {
        browser.send("POST", "/api/session/code", "{\"email\":\"" + ADA + "\",\"language\":\"es-MX\"}");
        assertThat(edge.outbox.mails().getLast().subject()).startsWith("Su código");
    }

    @Test
    void afterSignOutNobodyIsSignedInWithTheOldCookieEither() {
        browser.signIn(ADA);
        Browser thief = browser.copy();
        Answer answer = browser.send("DELETE", "/api/session", "");
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.headers()).containsEntry("Clear-Site-Data", "\"cache\"");
        assertThat(browser.get("/api/districts").status()).isEqualTo(401);
        assertThat(thief.get("/api/districts").status()).isEqualTo(401);
    }

    @Test
    void whoIsActiveStaysSignedInUntilTwelveHoursAreOver() {
        browser.signIn(ADA);
        for (int minutes = 0; minutes < 700; minutes += 20) {
            edge.edge.clock.set(edge.edge.clock.instant().plus(Duration.ofMinutes(20)));
            assertThat(browser.get("/api/districts").status()).isEqualTo(200);
        }
        edge.edge.clock.set(edge.edge.clock.instant().plus(Duration.ofMinutes(20)));
        assertThat(browser.get("/api/districts").status()).isEqualTo(401);
    }

    @Test
    void everyRouteIsInTheDocumentAndTheOtherWayRound() {
        assertThat(ApiRoutes.undocumented(edge.wiring.api())).isEmpty();
        assertThat(browser.get("/openapi.json").json().get("openapi").asText()).startsWith("3.1");
    }

    @Test
    void nobodyGetsInWhereTheDocumentDoesNotSaySo() {
        for (Route route : ApiRoutes.of(edge.wiring.api())) {
            boolean open = open(route);
            assertThat(ApiRoutes.openByDocument(route)).as(route.target().toString()).isEqualTo(open);
            if (!open) {
                Answer answer = browser.send(route.target().method(), ApiRoutes.path(route, Map.of()), "{}");
                assertThat(answer.status()).as(route.target().toString()).isEqualTo(401);
            }
        }
    }

    /// As if a teacher had got hold of a session, which no sign-in gives them.
    @Test
    void aSessionOfSomebodyWhoIsNoAdministratorOpensNothingOfADistrict() {
        for (Route route : ApiRoutes.of(edge.wiring.api())) {
            if (!(open(route) || route instanceof Route.ForSignedIn)) {
                assertThat(as("quillon@lincoln.example", route)).as(route.target().toString())
                        .isEqualTo(route instanceof Route.ForPeople ? 401 : 403);
            }
        }
    }

    /// That there is such a school and such people, the answers to an administrator of the whole district show.
    @Test
    void aSchoolAdministratorGetsNothingOfAnotherSchoolNorOfTheWholeDistrict() {
        Map<String, String> oak = Map.of("school", Lincoln.OAK.value(), "plan", "1", "account", "s2", "source", "s2",
                "audience", "teachers");
        ApiEdge office = new Office().night(Lincoln.crowded(40)).edge;
        for (Route route : ApiRoutes.of(office.wiring.api())) {
            String path = ApiRoutes.path(route, oak);
            boolean ofOak = route.target().path().matches(".*\\{(school|account|source)}.*");
            if (route instanceof Route.ForDistrictAdministrators) {
                assertThat(as(Office.BOB, office, route, path)).as(route.target().toString()).isEqualTo(403);
            } else if (ofOak) {
                assertThat(as(Office.BOB, office, route, path)).as(route.target().toString()).isEqualTo(404);
            }
            if (ofOak) {
                assertThat(as(Office.ADA, office, route, path)).as(route.target().toString()).isNotIn(403, 404, 500);
            }
        }
    }

    private static boolean open(Route route) {
        return route instanceof Route.ForAnybody || route instanceof Route.ForTokens;
    }

    private int as(String email, Route route) {
        return as(email, edge, route, ApiRoutes.path(route, Map.of()));
    }

    private static int as(String email, ApiEdge edge, Route route, String path) {
        Session session = edge.wiring.sessions().begin(new EmailAddress(email), Optional.of(Lincoln.ID));
        String[] pair = edge.wiring.cookie().write(session).split(";", 2)[0].split("=", 2);
        return edge.wiring.api()
                .answer(new Request(route.target().method(), path, Map.of("plan", "1"),
                        Map.of("x-csrf-token", edge.wiring.sessions().csrfToken(session), "content-type",
                                "application/json", "idempotency-key", "k"),
                        Map.of(pair[0], pair[1]), "{}", "192.0.2.1"))
                .status();
    }

    private Answer choose(String district) {
        return browser.send("PUT", "/api/session/district", "{\"district\":\"" + district + "\"}");
    }

    private static List<String> districts(Browser browser) {
        return browser.get("/api/districts").json().get("districts").findValuesAsText("id");
    }
}
