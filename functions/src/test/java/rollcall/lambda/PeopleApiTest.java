package rollcall.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rollcall.account.Administrator;
import rollcall.account.Scope;
import rollcall.directory.ContactAddress;
import rollcall.directory.PlannedWrite;
import rollcall.directory.UserChange;
import rollcall.lambda.Browser.Answer;
import rollcall.plan.AccountId;
import rollcall.plan.Change;
import rollcall.plan.ClassId;
import rollcall.plan.RoleName;
import rollcall.plan.SisPerson;
import rollcall.roster.DistrictId;
import rollcall.roster.EmailAddress;
import rollcall.roster.Language;
import rollcall.roster.PersonId;
import rollcall.roster.PersonKind;
import rollcall.roster.PersonName;
import rollcall.roster.SchoolId;
import rollcall.roster.SourceFailure;

class PeopleApiTest {
    private static final String ADA = "ada@lincoln.example";
    private static final String BOB = "bob@lincoln.example";
    private static final AccountId TEACHER = new AccountId("t1");
    private final ApiEdge edge = new ApiEdge();
    private final Browser browser = new Browser(edge);

    @BeforeEach
    void fill() {
        edge.edge.fanOut(Sample.NIGHTLY.json());
        edge.edge.plan(Sample.PLAN.json());
        edge.edge.tasks.applies().forEach(task -> edge.edge.wiring.applyPlan().apply(task, Instant.MAX));
        edge.appoint(Lincoln.ID, ADA);
        browser.signIn(ADA);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        quillon@lincoln.example | t1
        Wilhelmsson Quillon     | t1
        xan wil                 | s1
        415 555 0199            | g1
        g1                      | g1
        nobody                  | ''
        """)
    void peopleAreFound(String query, String ids) {
        assertThat(ids(find(query))).isEqualTo(ids);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"query":""}                            | 400
        {"query":"   "}                         | 400
        {"q":"quillon"}                         | 400
        {}                                      | 400
        {"query":"wilhelmsson","cursor":"a"}    | 400
        {"query":"wilhelmsson","cursor":"a.b"}  | 400
        {"query":"wilhelmsson"}                 | 200
        """)
    void whatCannotBeLookedForIsRefused(String body, int status) {
        assertThat(browser.send("POST", "/api/people/search", body).status()).isEqualTo(status);
    }

    @Test
    void aLongQueryIsRefused() {
        assertThat(find("w".repeat(201)).status()).isEqualTo(400);
    }

    @Test
    void onePersonIsShownWithBothSides() {
        DistrictId district = Lincoln.ID;
        edge.edge.directory.change(district, new UserChange.LanguageChosen(TEACHER, new Language("fr")));
        edge.edge.directory.change(district, new UserChange.ContactProven(
                TEACHER, new ContactAddress.Email(new EmailAddress("own@home.example"))));
        edge.edge.directory.change(district, new UserChange.ClassMade(new ClassId("own:chess"), TEACHER, "Chess"));
        JsonNode person = browser.get("/api/people/t1").json();
        assertThat(person.at("/shown/name").asText()).isEqualTo("Quillon Wilhelmsson");
        assertThat(person.at("/shown/status").asText()).isEqualTo("active");
        assertThat(person.at("/shown/roles/0").asText()).isEqualTo("teacher");
        assertThat(person.at("/shown/schools/0/name").asText()).isEqualTo("School " + Lincoln.ELM);
        assertThat(person.at("/shown/emails")).hasSize(2);
        assertThat(person.at("/language").toString()).isEqualTo("{\"tag\":\"fr\",\"from\":\"own\"}");
        assertThat(person.at("/sis/0/id").asText()).isEqualTo("t1");
        assertThat(person.at("/own/emails/0").asText()).isEqualTo("own@home.example");
        assertThat(person.at("/classes/0").toString()).isEqualTo(
                "{\"id\":\"own:chess\",\"name\":\"Chess\",\"as\":\"owner\",\"origin\":\"user\"}");
        assertThat(person.at("/classes/1/as").asText()).isEqualTo("owner");
        assertThat(person.at("/classes/1/origin").asText()).isEqualTo("sis");
    }

    @Test
    void aGuardianIsShownWithTheStudents() {
        JsonNode person = browser.get("/api/people/g1").json();
        assertThat(person.at("/students/0/person/id").asText()).isEqualTo("s1");
        assertThat(person.at("/students/0/relationship").asText()).isEqualTo("Parent");
        assertThat(person.at("/language/from").asText()).isEqualTo("default");
    }

    @Test
    void aStudentIsShownWithTheGuardians() {
        JsonNode all = browser.get("/api/people/s1/guardians").json().at("/guardians");
        assertThat(all.findValuesAsText("id")).contains("g1");
        assertThat(all.at("/0/relationship").asText()).isEqualTo("Parent");
        assertThat(browser.get("/api/people/t1/guardians").json().at("/guardians")).isEmpty();
        assertThat(browser.get("/api/people/nobody/guardians").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "no.such:id", "%20", "s3"})
    void whoIsNotThereIsNotFound(String id) {
        assertThat(browser.get("/api/people/" + id).status()).isEqualTo(404);
    }

    @Test
    void mergedAccountsAreOneEverywhereAndCanBeParted() {
        Answer merged = merge("t1", "g1");
        assertThat(merged.json().toString()).isEqualTo("{\"survivor\":\"t1\",\"merged\":\"g1\"}");
        assertThat(ids(find("415 555 0199"))).isEqualTo("t1");
        JsonNode person = browser.get("/api/people/g1").json();
        assertThat(person.at("/shown/id").asText()).isEqualTo("t1");
        assertThat(person.at("/merged/0").toString()).isEqualTo("{\"id\":\"g1\",\"name\":\"Zebedee Wilhelmsson\"}");
        assertThat(browser.send("POST", "/api/people/g1/unmerge", "").status()).isEqualTo(200);
        assertThat(browser.get("/api/people/g1").json().at("/shown/id").asText()).isEqualTo("g1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        t1      | t1      | 409 | An account cannot be merged with itself.
        t1      | nobody  | 409 | There is no such account in this district.
        t1      | g1      | 409 | The account is part of another one already.
        t1      | not/ok  | 400 | This is no account's id.
        nobody  | t1      | 404 | It may have been removed.
        """)
    void aMergeThatCannotBeIsRefusedInPlainWords(String survivor, String other, int status, String detail) {
        merge("s1", "g1");
        Answer answer = merge(survivor, other);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.json().get("detail").asText()).isEqualTo(detail);
    }

    @Test
    void whatWasNotMergedCannotBeParted() {
        Answer answer = browser.send("POST", "/api/people/t1/unmerge", "");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().get("detail").asText()).isEqualTo("The account is not part of another one.");
    }

    @Test
    void aPersonIsRemovedFromTheOrganisationAndLetInAgain() {
        assertThat(browser.send("POST", "/api/people/t1/removal", "").status()).isEqualTo(204);
        assertThat(status("t1")).isEqualTo("exempt");
        assertThat(ids(find("quillon@lincoln.example"))).isEqualTo("t1");
        assertThat(browser.send("DELETE", "/api/people/t1/removal", "").status()).isEqualTo(204);
        assertThat(status("t1")).isEqualTo("active");
    }

    @Test
    void aSchoolAdministratorFindsAndSeesPeopleOfTheirSchoolsOnly() {
        signInAtSchool(Lincoln.OAK);
        assertThat(ids(find("wilhelmsson"))).isEqualTo("s2");
        assertThat(ids(find("quillon@lincoln.example"))).isEmpty();
        assertThat(ids(find("t1"))).isEmpty();
        assertThat(browser.get("/api/people/t1").status()).isEqualTo(404);
        assertThat(browser.get("/api/people/s2").status()).isEqualTo(200);
        assertThat(browser.send("POST", "/api/people/t1/removal", "").status()).isEqualTo(404);
        assertThat(browser.send("DELETE", "/api/people/t1/removal", "").status()).isEqualTo(404);
        assertThat(merge("s2", "s2").status()).isEqualTo(403);
    }

    @Test
    void aSchoolAdministratorRemovesOnlyWhoIsAtNoOtherSchool() {
        signInAtSchool(Lincoln.OAK);
        assertThat(browser.send("POST", "/api/people/s2/removal", "").status()).isEqualTo(204);
        assertThat(status("s2")).isEqualTo("exempt");
        assertThat(browser.send("DELETE", "/api/people/s2/removal", "").status()).isEqualTo(204);
        browser.signIn(ADA);
        merge("s2", "t1");
        assertThat(browser.get("/api/people/s2").json().at("/classes")).hasSize(1);
        browser.signIn(BOB);
        Answer refused = browser.send("POST", "/api/people/s2/removal", "");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("detail").asText()).contains("a school that you do not administer");
        JsonNode person = browser.get("/api/people/s2").json();
        assertThat(person.at("/classes")).isEmpty();
        assertThat(person.at("/rights/remove").asBoolean()).isFalse();
    }

    @Test
    void aSchoolAdministratorDoesNotRemoveADistrictAdministrator() {
        SisPerson boss = new SisPerson(new PersonName("Olive", "Oak"), List.of(), List.of(), Optional.empty(),
                new TreeSet<>(Set.of(RoleName.STAFF, RoleName.DISTRICT_ADMINISTRATOR)), new TreeSet<>(
                        Set.of(Lincoln.OAK)),
                Optional.empty(), Optional.empty(), List.of());
        edge.edge.directory.write(new PlannedWrite(Lincoln.ID, Lincoln.OAK, 1, new Change.PersonPut(
                new PersonId("d1"), PersonKind.STAFF, Optional.of(boss), new TreeSet<>())));
        signInAtSchool(Lincoln.OAK);
        Answer refused = browser.send("POST", "/api/people/d1/removal", "");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("detail").asText()).contains("administers the district");
        assertThat(browser.get("/api/people/d1").json().at("/rights/remove").asBoolean()).isFalse();
        browser.signIn(ADA);
        assertThat(browser.send("POST", "/api/people/d1/removal", "").status()).isEqualTo(204);
    }

    @Test
    void nobodyRemovesThemselves() {
        edge.edge.directory.change(Lincoln.ID, new UserChange.ContactProven(
                TEACHER, new ContactAddress.Email(new EmailAddress(ADA))));
        Answer refused = browser.send("POST", "/api/people/t1/removal", "");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("detail").asText()).contains("your own account");
        assertThat(status("t1")).isEqualTo("active");
    }

    @Test
    void anotherDistrictsPeopleAreNotFound() {
        DistrictId monroe = new DistrictId("65a0c0ffee000000000000d2");
        edge.appoint(monroe, "eve@monroe.example");
        Browser eve = new Browser(edge);
        eve.signIn("eve@monroe.example");
        for (String query : List.of("quillon", "quillon@lincoln.example", "t1", "415 555 0199")) {
            JsonNode json = eve.send("POST", "/api/people/search", "{\"query\":\"" + query + "\"}").json();
            assertThat(json.get("people")).isEmpty();
        }
        assertThat(eve.get("/api/people/t1").status()).isEqualTo(404);
    }

    @Test
    void whatIsLookedForIsInNoLogLine() {
        try (LogCapture log = LogCapture.begin()) {
            find("quillon@lincoln.example");
            browser.get("/api/people/t1");
            assertThat(log.text()).contains("POST /api/people/search: 200", "GET /api/people/{account}: 200")
                    .doesNotContain("uillon", "t1");
        }
    }

    @Test
    void whatWasDoneToAPersonIsNotedWithWhoDidIt() {
        browser.send("POST", "/api/people/t1/removal", "");
        tick();
        browser.send("DELETE", "/api/people/t1/removal", "");
        tick();
        merge("t1", "g1");
        merge("t1", "g1");
        merge("t1", "nobody");
        tick();
        browser.send("POST", "/api/people/g1/unmerge", "");
        JsonNode entries = browser.get("/api/people/t1/history").json().get("entries");
        assertThat(entries.findValuesAsText("what")).containsExactly("took a merge back", "merged two accounts",
                "let a person in again", "exempted a person from enforcement");
        assertThat(entries.findValuesAsText("who")).containsOnly(ADA);
        assertThat(browser.get("/api/people/g1/history").json().get("entries")).hasSize(2);
        edge.administrators.dismiss(Lincoln.ID, new EmailAddress(ADA));
        edge.appoint(Lincoln.ID, "new@lincoln.example");
        browser.signIn("new@lincoln.example");
        assertThat(browser.get("/api/people/g1/history").json().at("/entries/0/who").asText())
                .isEqualTo("A former administrator");
    }

    @Test
    void aLongHistoryIsPaged() {
        for (int i = 0; i < 30; i++) {
            browser.send("POST", "/api/people/t1/removal", "");
            browser.send("DELETE", "/api/people/t1/removal", "");
            tick();
        }
        JsonNode first = browser.get("/api/people/t1/history").json();
        assertThat(first.get("entries")).hasSize(50);
        Answer second = browser.get("/api/people/t1/history?cursor=" + first.get("cursor").asText());
        assertThat(second.json().get("entries")).hasSize(10);
        assertThat(second.json().has("cursor")).isFalse();
        assertThat(browser.get("/api/people/s1/history?cursor=" + first.get("cursor").asText()).status())
                .isEqualTo(400);
    }

    @Test
    void onePersonIsExplainedAndSyncedAtOnce() {
        JsonNode steps = browser.get("/api/people/t1/explanation").json();
        assertThat(steps.at("/read/state").asText()).isEqualTo("read");
        assertThat(steps.at("/read/name").asText()).isEqualTo("Quillon Wilhelmsson");
        assertThat(steps.at("/read/classes/0").asText()).isEqualTo("Grade Five with Mr Quillon");
        assertThat(steps.at("/account").asText()).isEqualTo("t1");
        assertThat(steps.at("/schools/0/changes")).isEmpty();
        assertThat(browser.send("POST", "/api/people/t1/sync", "").json().get("outcome").asText())
                .isEqualTo("nothing_to_do");

        edge.edge.source.share(Lincoln.second());
        assertThat(browser.get("/api/people/t1/explanation").json().at("/schools/0/changes")).isNotEmpty();
        Answer queued = browser.send("POST", "/api/people/t1/sync", "");
        assertThat(queued.status()).isEqualTo(202);
        assertThat(queued.json().get("outcome").asText()).isEqualTo("queued");
        assertThat(browser.send("POST", "/api/people/t1/sync", "").status()).isEqualTo(409);
    }

    @Test
    void whoIsNotSharedIsExplainedToo() {
        JsonNode steps = browser.get("/api/people/nobody/explanation").json();
        assertThat(steps.at("/read/state").asText()).isEqualTo("not_shared");
        assertThat(steps.has("account")).isFalse();
    }

    @Test
    void aSchoolAdministratorGetsNoExplanationOfOthers() {
        signInAtSchool(Lincoln.OAK);
        for (String id : List.of("t1", "nobody")) {
            assertThat(browser.get("/api/people/" + id + "/explanation").status()).isEqualTo(404);
            assertThat(browser.get("/api/people/" + id + "/history").status()).isEqualTo(404);
            assertThat(browser.send("POST", "/api/people/" + id + "/sync", "").status()).isEqualTo(404);
        }
        assertThat(browser.get("/api/people/s2/explanation").status()).isEqualTo(200);
    }

    @Test
    void aCleverThatFailsIsSaid() {
        edge.edge.source.fail(SourceFailure.UNREACHABLE);
        for (Answer answer : List.of(browser.get("/api/people/t1/explanation"),
                browser.send("POST", "/api/people/t1/sync", ""))) {
            assertThat(answer.status()).isEqualTo(502);
            assertThat(answer.json().get("detail").asText()).contains("Clever could not be reached");
        }
    }

    private void tick() {
        edge.edge.clock.set(edge.edge.clock.instant().plusSeconds(1));
    }

    private void signInAtSchool(SchoolId school) {
        edge.administrators.appoint(new Administrator(Lincoln.ID, new EmailAddress(BOB),
                new Scope.Schools(new TreeSet<>(List.of(school)))));
        browser.signIn(BOB);
    }

    private Answer find(String query) {
        return browser.send("POST", "/api/people/search", "{\"query\":\"" + query + "\"}");
    }

    private Answer merge(String survivor, String other) {
        return browser.send("POST", "/api/people/" + survivor + "/merge", "{\"account\":\"" + other + "\"}");
    }

    private String status(String id) {
        return browser.get("/api/people/" + id).json().at("/shown/status").asText();
    }

    private static String ids(Answer answer) {
        return Optional.of(answer.json().get("people"))
                .map(people -> String.join(",", people.findValuesAsText("id")
                        .stream()
                        .filter(id -> id.length() < 10)
                        .sorted()
                        .toList()))
                .orElseThrow();
    }
}
