package rollcall.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.directory.Account;
import rollcall.directory.ContactAddress;
import rollcall.directory.UserChange;
import rollcall.lambda.Browser.Answer;
import rollcall.notify.Delivery;
import rollcall.plan.AccountId;
import rollcall.roster.EmailAddress;
import rollcall.roster.PhoneNumber;

/// Teachers, students and parents of Lincoln, after its first night.
class AccountApiTest {
    private static final String TEACHER = "quillon@lincoln.example";
    private static final String PARENT = "zebedee@home.example";
    private static final String PHONE = "(415) 555-0199";
    private static final String STUDENT = "s1@pupil.example";

    private final ApiEdge edge = new Office().night(Lincoln.first()).edge;
    private final Browser browser = new Browser(edge);

    @Test
    void aTeacherWhoSignsInFirstMakesTheClassActive() {
        JsonNode before = signIn(STUDENT).get("accounts").get(0);
        assertThat(before.at("/classes/0").toString())
                .isEqualTo("{\"name\":\"Grade Five with Mr Quillon\",\"school\":\"School " + Lincoln.ELM
                        + "\",\"as\":\"member\",\"active\":false}");
        JsonNode teacher = signIn(TEACHER).get("accounts").get(0);
        assertThat(teacher.get("name").asText()).isEqualTo("Quillon Wilhelmsson");
        assertThat(teacher.at("/roles/0").asText()).isEqualTo("teacher");
        assertThat(teacher.at("/classes/0/as").asText()).isEqualTo("owner");
        assertThat(teacher.at("/classes/0/active").asBoolean()).isTrue();
        assertThat(Instant.parse(teacher.get("claimed").asText())).isEqualTo(edge.edge.clock.instant());
        assertThat(signIn(STUDENT).at("/accounts/0/classes/0/active").asBoolean()).isTrue();
    }

    @Test
    void onlyTheFirstSignInIsRememberedAndTheAddressIsProven() {
        Instant first = edge.edge.clock.instant();
        signIn(TEACHER);
        edge.edge.clock.set(first.plus(Duration.ofDays(1)));
        signIn(TEACHER);
        assertThat(account("t1").own().claimed()).contains(first);
        assertThat(account("t1").own().emails()).containsExactly(new EmailAddress(TEACHER));
    }

    @Test
    void aParentSignsInByTextMessageAndSeesTheChildWithoutItsLastName() {
        String attempt = browser.askForAccount(PHONE);
        assertThat(edge.outbox.mails()).isEmpty();
        assertThat(edge.texts.sent()).singleElement()
                .satisfies(text -> assertThat(text.to()).isEqualTo(new PhoneNumber("+14155550199")));
        assertThat(browser.enter(attempt, edge.texts.code()).status()).isEqualTo(200);
        JsonNode parent = browser.get("/api/account").json().at("/accounts/0");
        assertThat(parent.at("/children/0/name").asText()).isEqualTo("Xanthippe W.");
        assertThat(parent.at("/children/0/classes/0/name").asText()).isEqualTo("Grade Five with Mr Quillon");
        assertThat(parent.get("contacts").toString()).isEqualTo("""
            [{"kind":"PHONE","masked":"•••99","proven":true},\
            {"kind":"EMAIL","masked":"z•••@home.example","proven":false}]""");
        assertThat(account("g1").own().phones()).containsExactly(new PhoneNumber("+14155550199"));
    }

    @ParameterizedTest
    @CsvSource({"2024-02-03T12:00:00Z, Xanthippe Wilhelmsson", "2024-02-02T12:00:00Z, Xanthippe W."})
    void aStudentUnderThirteenIsCalledByTheFirstNameAndAnInitial(Instant now, String name) {
        edge.edge.clock.set(now);
        assertThat(signIn(STUDENT).at("/accounts/0/name").asText()).isEqualTo(name);
    }

    @Test
    void aStrangerGetsTheSameAnswerAndNoMessage() {
        String known = browser.askForAccount(TEACHER);
        int mails = edge.outbox.mails().size();
        assertThat(browser.askForAccount("nobody@elsewhere.example")).hasSameSizeAs(known).isNotEqualTo(known);
        assertThat(browser.askForAccount("+14155550100")).hasSameSizeAs(known);
        edge.texts.fail(new Delivery.Stopped());
        assertThat(browser.askForAccount(PHONE)).hasSameSizeAs(known);
        assertThat(edge.outbox.mails()).hasSize(mails);
        assertThat(edge.texts.sent()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"address":"nobody"}                             | 400
        {"address":"12"}                                 | 400
        {"email":"quillon@lincoln.example"}              | 400
        {"address":" QUILLON@lincoln.example "}          | 202
        {"address":"415.555.0199","language":"es-MX"}    | 202
        """)
    void anAddressIsReadAsPeopleTypeIt(String body, int status) {
        assertThat(browser.send("POST", "/api/account/code", body).status()).isEqualTo(status);
    }

    @Test
    void theMessageIsInTheLanguageOfThePage() {
        browser.send("POST", "/api/account/code", "{\"address\":\"" + PHONE + "\",\"language\":\"es-MX\"}");
        assertThat(edge.texts.sent().getLast().body()).contains("es su código");
    }

    @Test
    void aWrongCodeIsRefusedAndClaimsNothing() {
        String attempt = browser.askForAccount(TEACHER);
        assertThat(browser.enter(attempt, "wrong").status()).isEqualTo(401);
        assertThat(browser.get("/api/account/session").json().toString()).isEqualTo("{\"signedIn\":false}");
        assertThat(account("t1").own().claimed()).isEmpty();
    }

    @Test
    void aCodeForTheDashboardOpensNoAccountNorTheOtherWayRound() {
        edge.appoint(Lincoln.ID, TEACHER);
        String account = browser.askForAccount(TEACHER);
        Answer refused = browser.send("POST", "/api/session/verify",
                "{\"attempt\":\"" + account + "\",\"code\":\"" + edge.outbox.code() + "\"}");
        assertThat(refused.status()).isEqualTo(401);
        String dashboard = browser.send("POST", "/api/session/code", "{\"email\":\"" + TEACHER + "\"}")
                .json()
                .get("attempt")
                .asText();
        assertThat(browser.enter(dashboard, edge.outbox.code()).status()).isEqualTo(401);
    }

    @Test
    void whoeverHasProvenAnAddressSignsInByItWhateverTheSisSays() {
        edge.edge.directory.change(Lincoln.ID, new UserChange.ContactProven(
                new AccountId("s2"), new ContactAddress.Email(new EmailAddress(TEACHER))));
        assertThat(signIn(TEACHER).at("/accounts/0/id").asText()).isEqualTo("s2");
        assertThat(account("t1").own().claimed()).isEmpty();
    }

    @Test
    void whoWasRemovedIsOutAtOnceAndGetsNoCode() {
        signIn(TEACHER);
        edge.edge.directory.change(Lincoln.ID, new UserChange.Exempted(new AccountId("t1")));
        assertThat(browser.get("/api/account").status()).isEqualTo(401);
        assertThat(browser.send("PUT", "/api/account/language", "{\"language\":\"fr\"}").status()).isEqualTo(401);
        int mails = edge.outbox.mails().size();
        browser.askForAccount(TEACHER);
        assertThat(edge.outbox.mails()).hasSize(mails);
    }

    @Test
    void anAddressThatWasGivenUpOpensNothingAnyMore() {
        signIn(TEACHER);
        edge.edge.directory.change(Lincoln.ID, new UserChange.ContactGivenUp(
                new AccountId("t1"), new ContactAddress.Email(new EmailAddress(TEACHER))));
        assertThat(browser.get("/api/account").status()).isEqualTo(401);
    }

    @Test
    void theLanguageIsTheirsToChoose() {
        signIn(PARENT);
        Answer chosen = browser.send("PUT", "/api/account/language", "{\"language\":\"SPA\"}");
        assertThat(chosen.json().at("/accounts/0/language").toString()).isEqualTo("{\"tag\":\"es\",\"from\":\"own\"}");
        assertThat(browser.get("/api/account").json()).isEqualTo(chosen.json());
        assertThat(browser.send("PUT", "/api/account/language", "{\"language\":\"und\"}").status()).isEqualTo(400);
    }

    @Test
    void anotherSitesPageChangesNothing() {
        signIn(PARENT);
        Browser forged = browser.copy();
        forged.forgetCsrfToken();
        assertThat(forged.send("PUT", "/api/account/language", "{\"language\":\"es\"}").status()).isEqualTo(403);
        assertThat(forged.send("DELETE", "/api/account/session", "").status()).isEqualTo(403);
    }

    @Test
    void afterSignOutNobodyIsSignedInWithTheOldCookieEither() {
        signIn(TEACHER);
        Browser thief = browser.copy();
        assertThat(browser.send("DELETE", "/api/account/session", "").status()).isEqualTo(204);
        assertThat(browser.cookies()).isEmpty();
        assertThat(thief.get("/api/account").status()).isEqualTo(401);
    }

    @Test
    void theSessionEndsAfterHalfAnHourThatNobodyUsesIt() {
        signIn(TEACHER);
        later(Duration.ofMinutes(29));
        assertThat(browser.get("/api/account").status()).isEqualTo(200);
        later(Duration.ofMinutes(29));
        assertThat(browser.get("/api/account").status()).isEqualTo(200);
        later(Duration.ofMinutes(30));
        assertThat(browser.get("/api/account").status()).isEqualTo(401);
    }

    @Test
    void theDashboardSaysWhoHasSignedIn() {
        Browser office = new Browser(edge);
        office.signIn(Office.ADA);
        assertThat(office.get("/api/people/t1").json().at("/own/claimed").isMissingNode()).isTrue();
        signIn(TEACHER);
        assertThat(office.get("/api/people/t1").json().at("/own/claimed").asText())
                .isEqualTo(edge.edge.clock.instant().toString());
    }

    @Test
    void noLineOfASignInHoldsANameAnAddressACodeOrACookie() {
        try (LogCapture log = LogCapture.begin()) {
            signIn(TEACHER);
            String attempt = browser.askForAccount(PHONE);
            browser.enter(attempt, edge.texts.code());
            browser.get("/api/account");
            browser.send("PUT", "/api/account/language", "{\"language\":\"es\"}");
            browser.send("DELETE", "/api/account/session", "");
            edge.texts.fail(new Delivery.Postponed("Throttling"));
            browser.askForAccount(PHONE);
            browser.send("POST", "/api/account/code", "{\"address\":\"" + TEACHER + " and more\"}");
            assertThat(log.text()).contains("GET /api/account: 200", "a sign-in code was not sent: Postponed")
                    .doesNotContain(Lincoln.PRIVATE)
                    .doesNotContain(edge.outbox.code(), edge.texts.code(), attempt, "eyJ", "0199");
        }
    }

    private JsonNode signIn(String email) {
        assertThat(browser.signInToAccount(email).status()).isEqualTo(200);
        return browser.get("/api/account").json();
    }

    private Account account(String id) {
        AccountId account = new AccountId(id);
        Map<AccountId, Account> found = edge.edge.directory.accounts(Lincoln.ID, List.of(account));
        return found.get(account);
    }

    private void later(Duration time) {
        edge.edge.clock.set(edge.edge.clock.instant().plus(time));
    }
}
