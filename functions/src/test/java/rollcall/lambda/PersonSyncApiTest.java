package rollcall.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import rollcall.lambda.Browser.Answer;
import rollcall.roster.SourceFailure;

/// One person, explained and synced at once.
class PersonSyncApiTest {
    private final PeopleDesk desk = new PeopleDesk();
    private final ApiEdge edge = desk.edge;
    private final Browser browser = desk.browser;

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
        desk.signInAtSchool(Lincoln.OAK);
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
}
