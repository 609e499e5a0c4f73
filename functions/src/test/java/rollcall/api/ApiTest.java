package rollcall.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rollcall.account.Administrator;
import rollcall.account.Scope;
import rollcall.account.Session;
import rollcall.roster.DistrictId;
import rollcall.roster.EmailAddress;

class ApiTest {
    private final TestSite site = new TestSite();

    @ParameterizedTest
    @CsvSource({
        // Who, what, status.
        "nobody, GET, /api/open, 200",
        "nobody, GET, /api/me, 401",
        "nobody, GET, /api/mine, 401",
        "ada@lincoln.example, GET, /api/mine, 401",
        "ada@lincoln.example, PUT, /api/mine, 401",
        "nobody, GET, /api/district, 401",
        "nobody, GET, /api/schools/elm, 401",
        "nobody, PUT, /api/settings, 401",
        "mallory@elsewhere.example, GET, /api/me, 200",
        "mallory@elsewhere.example, GET, /api/district, 403",
        "mallory@elsewhere.example, GET, /api/schools/elm, 403",
        "mallory@elsewhere.example, PUT, /api/settings, 403",
        "bob@lincoln.example, GET, /api/district, 200",
        "bob@lincoln.example, GET, /api/schools/elm, 200",
        "bob@lincoln.example, GET, /api/schools/oak, 404",
        "bob@lincoln.example, POST, /api/schools/elm, 202",
        "bob@lincoln.example, POST, /api/schools/oak, 404",
        "bob@lincoln.example, PUT, /api/settings, 403",
        "ada@lincoln.example, GET, /api/schools/oak, 200",
        "ada@lincoln.example, PUT, /api/settings, 204",
        "ada@lincoln.example, GET, /api/nothing, 404",
        "ada@lincoln.example, GET, /api/schools/, 404",
        "ada@lincoln.example, GET, /api/schools/a b, 404",
        "ada@lincoln.example, DELETE, /api/settings, 405",
        "nobody, DELETE, /api/settings, 405"})
    void everybodyGetsWhatIsTheirs(String who, String method, String path, int status) {
        Request request = who.equals("nobody")
                ? new Request(method, path, Map.of(), Map.of(), Map.of(), "", "192.0.2.1")
                : site.from(site.session(new EmailAddress(who)), method, path, method.equals("GET") ? "" : "{}");
        assertThat(site.answer(request).status()).isEqualTo(status);
    }

    @Test
    void whatIsNotAllowedAndWhatIsNotThereLookTheSame() {
        Session bob = site.session(TestSite.BOB);
        Response hidden = site.answer(site.from(bob, "GET", "/api/schools/oak", ""));
        Response missing = site.answer(site.from(bob, "GET", "/api/schools/nowhere", ""));
        assertThat(hidden).isEqualTo(missing);
    }

    @Test
    void whoWasDismissedIsOutAtOnce() {
        Session ada = site.session(TestSite.ADA);
        site.administrators.dismiss(TestSite.LINCOLN, TestSite.ADA);
        assertThat(site.answer(site.from(ada, "GET", "/api/district", "")).status()).isEqualTo(403);
    }

    @Test
    void withoutAChosenDistrictThereIsNoneToSee() {
        Session session = site.sessions.begin(TestSite.ADA, Optional.empty());
        Response response = site.answer(site.from(session, "GET", "/api/district", ""));
        assertThat(response.status()).isEqualTo(409);
        assertThat(response.body()).contains("urn:rollcall:problem:choose-district");
    }

    @ParameterizedTest
    @CsvSource({
        "sec-fetch-site, same-origin, 204",
        "sec-fetch-site, same-site, 403",
        "sec-fetch-site, cross-site, 403",
        "sec-fetch-site, none, 403",
        "content-type, text/plain, 415",
        "x-csrf-token, wrong, 403",
        "x-csrf-token, '', 403"})
    void whatOtherSitesCouldSendIsRefused(String header, String value, int status) {
        Request request = site.from(site.session(TestSite.ADA), "PUT", "/api/settings", "{}");
        assertThat(site.answer(TestSite.with(request, header, value)).status()).isEqualTo(status);
    }

    @Test
    void aPageOfOneDistrictChangesNothingOfAnotherThatWasOpenedSince() {
        DistrictId monroe = new DistrictId("monroe");
        site.administrators.appoint(new Administrator(monroe, TestSite.ADA, new Scope.WholeDistrict()));
        Session before = site.session(TestSite.ADA);
        Request request = site.from(before.at(monroe), "PUT", "/api/settings", "{}");
        Response refused = site.answer(TestSite.with(request, "x-csrf-token", site.sessions.csrfToken(before)));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("opened another district in this browser", "Reload");
        assertThat(site.answer(request).status()).isEqualTo(204);
    }

    @ParameterizedTest
    @CsvSource({
        "https://rollcall.example, 404",
        "https://evil.example, 403",
        "http://rollcall.example, 403",
        "null, 403"})
    void anOlderBrowserTellsTheOrigin(String origin, int status) {
        Request request = new Request("POST", "/api/nothing", Map.of(), Map.of("origin", origin), Map.of(), "", "");
        assertThat(site.answer(request).status()).isEqualTo(status);
    }

    @Test
    void whatNobodyForesawTellsNothing() {
        Response response = site.answer(TestSite.get("/api/broken"));
        assertThat(response.status()).isEqualTo(500);
        assertThat(response.headers()).containsEntry("Content-Type", "application/problem+json");
        assertThat(response.body()).doesNotContain("shoes", "ada", "Exception");
    }

    @Test
    void anAnswerThatIsKnownIsNotSentAgain() {
        Response first = site.answer(TestSite.get("/api/open"));
        String tag = first.headers().get("ETag");
        for (String known : new String[]{tag, "W/" + tag, "\"other\", " + tag, "*"}) {
            Response again = site.answer(TestSite.with(TestSite.get("/api/open"), "if-none-match", known));
            assertThat(again.status()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(again.headers()).containsEntry("ETag", tag);
        }
        assertThat(site.answer(TestSite.with(TestSite.get("/api/open"), "if-none-match", "\"other\"")).status())
                .isEqualTo(200);
    }

    @Test
    void aHeadIsAGetWithoutItsBody() {
        Request head = new Request("HEAD", "/api/open", Map.of(), Map.of(), Map.of(), "", "");
        Response response = site.answer(head);
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.body()).isEmpty();
        assertThat(response.headers()).containsKey("ETag");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/open", "/api/nothing", "/app/main.js", "/nothing.js"})
    void everyAnswerTellsTheBrowserWhatToKeepTo(String path) {
        Map<String, String> headers = site.answer(TestSite.get(path)).headers();
        assertThat(headers.get("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "*", "http");
        assertThat(headers).containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("Cache-Control", "private, no-cache");
    }

    @Test
    void aSessionIsRenewedOnceAMinuteAndAtMostOnce() {
        Request request = site.from(site.session(TestSite.ADA), "GET", "/api/me", "");
        assertThat(site.answer(request).cookies()).isEmpty();
        site.clock.set(site.clock.instant().plus(Duration.ofMinutes(1)));
        assertThat(site.answer(request).cookies()).singleElement()
                .asString()
                .startsWith("__Host-rollcall=")
                .endsWith("; Path=/; HttpOnly; SameSite=Lax; Max-Age=1800; Secure");
    }

    @Test
    void aTabThatNobodyTouchesIsSignedOutAfterHalfAnHour() {
        Request poll = TestSite.with(site.from(site.session(TestSite.ADA), "GET", "/api/me", ""), "x-background", "1");
        site.clock.set(site.clock.instant().plus(Duration.ofMinutes(29)));
        Response response = site.answer(poll);
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.cookies()).isEmpty();
        site.clock.set(site.clock.instant().plus(Duration.ofMinutes(1)));
        assertThat(site.answer(poll).status()).isEqualTo(401);
    }

    @Test
    void onLoopbackWithoutTlsTheCookieIsNotSecureAndTheSessionWorks() {
        TestSite local = new TestSite(URI.create("http://127.0.0.1:8080"));
        Request request = local.from(local.session(TestSite.ADA), "GET", "/api/me", "");
        assertThat(request.cookies()).containsOnlyKeys("rollcall");
        assertThat(local.answer(request).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"say\":\"a\",\"say\":\"b\"}", "{} {}"})
    void aBodyThatIsNotTheJsonExpectedIsNotQuoted(String body) {
        Response response = site.answer(
                site.from(site.session(TestSite.ADA), "POST", "/api/schools/elm", body));
        assertThat(response.status()).isEqualTo(400);
        assertThat(response.body()).contains("The body is not the JSON that is expected here.");
    }
}
