package rollcall.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.notify.Mail;
import rollcall.notify.Suppression;
import rollcall.plan.ContactPoint;
import rollcall.roster.EmailAddress;

class NoticesApiTest {
    private static final String ELM = "/api/schools/" + Lincoln.ELM + "/notices";
    private final Office office = new Office().night(Lincoln.first());
    private final Browser ada = office.browser(Office.ADA);

    @Test
    void whoIsToldIsSeenAtTheSchoolAndAtThePerson() {
        assertThat(parents().get("waiting").asInt()).isEqualTo(1);
        assertThat(parents().get("texts").asInt()).isEqualTo(1);
        assertThat(tell(Lincoln.ELM.value(), "PARENTS").json().at("/outcomes/0/outcome").asText())
                .isEqualTo("STARTED");
        assertThat(ada.get("/api/notices").json().at("/rounds/0/round").has("finished")).isFalse();
        office.tell();
        assertThat(office.edge.texts.sent()).singleElement()
                .satisfies(text -> assertThat(text.body()).contains("School " + Lincoln.ELM));
        assertThat(parents().get("told").asInt()).isEqualTo(1);
        assertThat(parents().get("waiting").asInt()).isZero();
        assertThat(ada.get("/api/notices").json().at("/rounds/0/round/sent").asInt()).isEqualTo(1);
        assertThat(ada.get("/api/people/g1/notices").json().at("/notices/0/channel").asText()).isEqualTo("TEXT");
        JsonNode row = ada.get(ELM + "/parents/people?state=TOLD").json().at("/people/0");
        assertThat(row.get("account").asText()).isEqualTo("g1");
        assertThat(ada.get(ELM + "/parents/people.csv").text()).contains("Zebedee Wilhelmsson", "told");
    }

    @Test
    void pressingTheButtonAgainTellsNobodyTwice() {
        for (int times = 0; times < 3; times++) {
            tell(Lincoln.ELM.value(), "PARENTS", "STUDENTS", "TEACHERS");
            office.tell();
        }
        assertThat(office.edge.texts.sent()).hasSize(1);
        assertThat(office.edge.outbox.mails()
                .stream()
                .map(Mail::reason)
                .filter(reason -> !reason.equals("sign-in-code")))
                .containsExactlyInAnyOrder("teacher-account", "student-account");
    }

    @Test
    void theTrailSaysWhoHadWhomTold() {
        tell(Lincoln.ELM.value(), "PARENTS", "TEACHERS");
        JsonNode entry = ada.get("/api/audit?action=NOTICES_STARTED").json().at("/entries/0");
        assertThat(entry.at("/who/name").asText()).isEqualTo(Office.ADA);
        assertThat(entry.at("/school").asText()).isEqualTo(Lincoln.ELM.value());
        assertThat(entry.at("/details/audiences").asText()).isEqualTo("teachers.parents");
    }

    @Test
    void aSchoolAdministratorTellsTheOwnSchoolAndNoOther() {
        Browser bob = office.browser(Office.BOB);
        assertThat(post(bob, "{\"schools\":[\"%s\"],\"audiences\":[\"PARENTS\"]}".formatted(Lincoln.ELM)).status())
                .isEqualTo(202);
        assertThat(post(bob, "{\"schools\":[\"%s\"],\"audiences\":[\"PARENTS\"]}".formatted(Lincoln.OAK)).status())
                .isEqualTo(404);
        tell(Lincoln.OAK.value(), "TEACHERS");
        assertThat(bob.get("/api/notices").json().get("rounds").findValuesAsText("school"))
                .containsExactly(Lincoln.ELM.value());
        assertThat(bob.get("/api/schools/" + Lincoln.OAK + "/notices").status()).isEqualTo(404);
        assertThat(bob.get("/api/schools/" + Lincoln.OAK + "/notices/teachers/people").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"schools":[],"audiences":["PARENTS"]}         | 400
        {"schools":["ELM"],"audiences":[]}             | 400
        {"schools":["ELM"],"audiences":["DOGS"]}       | 400
        {"schools":["a b"],"audiences":["PARENTS"]}    | 400
        {"schools":["nowhere"],"audiences":["PARENTS"]}| 404
        {"schools":["ELM"]}                            | 400
        """)
    void badInputIsRefusedAndTellsNobody(String body, int status) {
        assertThat(post(ada, body.replace("ELM", Lincoln.ELM.value())).status()).isEqualTo(status);
        assertThat(office.edge.edge.noticeTasks.waiting()).isEmpty();
    }

    @Test
    void whoCannotBeToldIsShownWithTheReason() {
        office.edge.edge.suppressions.add(Lincoln.ID, ContactPoint.of(new EmailAddress("s1@pupil.example")),
                Suppression.UNSUBSCRIBED, Edge.NIGHT);
        JsonNode students = ada.get(ELM).json().at("/audiences/1");
        assertThat(students.at("/skipped/0/why").asText()).isEqualTo("UNSUBSCRIBED");
        assertThat(ada.get(ELM + "/students/people?state=SKIPPED").json().at("/people/0/words").asText())
                .isEqualTo("wants no messages");
        assertThat(ada.get(ELM + "/students/people?state=NOWHERE").status()).isEqualTo(400);
        assertThat(ada.get(ELM + "/dogs/people").status()).isEqualTo(404);
    }

    @Test
    void newcomersAreToldByThemselvesOnlyWhereAPersonBeganAndTheDistrictWishesIt() {
        Office another = new Office().night(Lincoln.crowded(2)).tell();
        assertThat(toldStudents(another)).isEmpty();
        Browser browser = another.browser(Office.ADA);
        wishForStudents(browser);
        another.night(Lincoln.crowded(3)).tell();
        assertThat(toldStudents(another)).isEmpty();
        post(another.browser(Office.ADA), "{\"schools\":[\"%s\"],\"audiences\":[\"STUDENTS\"]}".formatted(Lincoln.ELM));
        another.tell().night(Lincoln.crowded(4)).tell();
        assertThat(toldStudents(another)).containsExactlyInAnyOrder("p000@pupil.example", "p001@pupil.example",
                "p002@pupil.example", "p003@pupil.example");
    }

    private static List<String> toldStudents(Office office) {
        return office.edge.outbox.mails()
                .stream()
                .filter(mail -> mail.reason().equals("student-account"))
                .map(mail -> mail.to().value())
                .toList();
    }

    private static void wishForStudents(Browser browser) {
        String version = browser.get("/api/settings").json().get("version").asText();
        assertThat(browser.send("PUT", "/api/settings",
                "{\"version\":\"%s\",\"kinds\":{},\"scope\":\"WHOLE_SCHOOL\",\"enforced\":false,\"hour\":23,\"language\":\"en\",\"newcomers\":[\"STUDENTS\"]}"
                        .formatted(version))
                .json()
                .at("/newcomers/0")
                .asText())
                .isEqualTo("STUDENTS");
    }

    private JsonNode parents() {
        return ada.get(ELM).json().at("/audiences/2");
    }

    private Browser.Answer tell(String school, String... audiences) {
        return post(ada, "{\"schools\":[\"%s\"],\"audiences\":[\"%s\"]}"
                .formatted(school, String.join("\",\"", List.of(audiences))));
    }

    private static Browser.Answer post(Browser browser, String body) {
        return browser.send("POST", "/api/notices", body);
    }
}
