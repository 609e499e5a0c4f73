package rollcall.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

class PeopleApiTest {
    private static final AccountId TEACHER = new AccountId("t1");
    private final PeopleDesk desk = new PeopleDesk();
    private final ApiEdge edge = desk.edge;
    private final Browser browser = desk.browser;

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
        assertThat(PeopleDesk.ids(desk.find(query))).isEqualTo(ids);
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
        assertThat(desk.find("w".repeat(201)).status()).isEqualTo(400);
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
    void aSchoolAdministratorFindsAndSeesPeopleOfTheirSchoolsOnly() {
        desk.signInAtSchool(Lincoln.OAK);
        assertThat(PeopleDesk.ids(desk.find("wilhelmsson"))).isEqualTo("s2");
        assertThat(PeopleDesk.ids(desk.find("quillon@lincoln.example"))).isEmpty();
        assertThat(PeopleDesk.ids(desk.find("t1"))).isEmpty();
        assertThat(browser.get("/api/people/t1").status()).isEqualTo(404);
        assertThat(browser.get("/api/people/s2").status()).isEqualTo(200);
        assertThat(browser.send("POST", "/api/people/t1/removal", "").status()).isEqualTo(404);
        assertThat(browser.send("DELETE", "/api/people/t1/removal", "").status()).isEqualTo(404);
        assertThat(desk.merge("s2", "s2").status()).isEqualTo(403);
    }

    @Test
    void aSchoolAdministratorDoesNotRemoveADistrictAdministrator() {
        SisPerson boss = new SisPerson(new PersonName("Olive", "Oak"), List.of(), List.of(), Optional.empty(),
                new TreeSet<>(Set.of(RoleName.STAFF, RoleName.DISTRICT_ADMINISTRATOR)), new TreeSet<>(
                        Set.of(Lincoln.OAK)),
                Optional.empty(), Optional.empty(), List.of());
        edge.edge.directory.write(new PlannedWrite(Lincoln.ID, Lincoln.OAK, 1, new Change.PersonPut(
                new PersonId("d1"), PersonKind.STAFF, Optional.of(boss), new TreeSet<>())));
        desk.signInAtSchool(Lincoln.OAK);
        Answer refused = browser.send("POST", "/api/people/d1/removal", "");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("detail").asText()).contains("administers the district");
        assertThat(browser.get("/api/people/d1").json().at("/rights/remove").asBoolean()).isFalse();
        browser.signIn(Office.ADA);
        assertThat(browser.send("POST", "/api/people/d1/removal", "").status()).isEqualTo(204);
    }

    @Test
    void nobodyRemovesThemselves() {
        edge.edge.directory.change(Lincoln.ID, new UserChange.ContactProven(
                TEACHER, new ContactAddress.Email(new EmailAddress(Office.ADA))));
        Answer refused = browser.send("POST", "/api/people/t1/removal", "");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("detail").asText()).contains("your own account");
        assertThat(desk.status("t1")).isEqualTo("active");
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
            desk.find("quillon@lincoln.example");
            browser.get("/api/people/t1");
            assertThat(log.text()).contains("POST /api/people/search: 200", "GET /api/people/{account}: 200")
                    .doesNotContain("uillon", "t1");
        }
    }
}
