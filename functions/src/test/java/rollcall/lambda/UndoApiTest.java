package rollcall.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import rollcall.lambda.Browser.Answer;

class UndoApiTest {
    private static final String ELM = "/api/schools/" + Lincoln.ELM;
    private final Office office = new Office().night(Lincoln.crowded(40)).night(Lincoln.crowded(38));
    private final Browser ada = office.browser(Office.ADA);

    @Test
    void undoIsShownAndThenDone() {
        assertThat(ada.get(ELM + "/plans").json().get("plans").findValuesAsText("number")).containsExactly("2", "1");
        JsonNode shown = ada.get(ELM + "/plans/2/undo").json();
        assertThat(shown.at("/changes/counts/return").asInt()).isEqualTo(2);
        assertThat(shown.get("conflicts")).isEmpty();
        assertThat(ada.get(ELM).json().at("/present/STUDENT").asInt()).isEqualTo(38);
        Answer done = undo(2, shown.get("hash").asText());
        assertThat(done.status()).isEqualTo(202);
        office.deliver();
        JsonNode elm = ada.get(ELM).json();
        assertThat(elm.at("/present/STUDENT").asInt()).isEqualTo(40);
        assertThat(elm.get("history").findValuesAsText("fate")).contains("UNDONE");
        assertThat(ada.get("/api/audit?action=PLAN_UNDONE").json().at("/entries/0/details/plan").asText())
                .isEqualTo("2");
    }

    @Test
    void whatWasNotShownIsNotDone() {
        assertThat(undo(2, "other").status()).isEqualTo(409);
        assertThat(undo(9, "other").status()).isEqualTo(404);
        assertThat(ada.send("POST", ELM + "/undo", "{\"plan\":2}").status()).isEqualTo(400);
        assertThat(office.edge.edge.tasks.applies()).isEmpty();
    }

    @Test
    void plansSayFromWhenOnTheyAreKept() {
        Instant oldest = Instant.parse(ada.get(ELM + "/plans").json().get("oldest").asText());
        assertThat(oldest).isEqualTo(office.edge.edge.clock.instant().minus(Duration.ofDays(45)));
        office.later(Duration.ofDays(45));
        assertThat(office.browser(Office.ADA).get(ELM + "/plans").json().get("plans")).isEmpty();
    }

    @Test
    void schoolAdministratorLooksButDoesNotUndo() {
        Browser bob = office.browser(Office.BOB);
        JsonNode shown = bob.get(ELM + "/plans/2/undo").json();
        String body = "{\"plan\":2,\"hash\":\"" + shown.get("hash").asText() + "\"}";
        assertThat(bob.send("POST", ELM + "/undo", body).status()).isEqualTo(403);
    }

    @Test
    void whatSomebodyHasChangedSinceIsNamed() {
        office.night(Lincoln.crowded(37));
        JsonNode conflicts = office.browser(Office.ADA).get(ELM + "/plans/2/undo").json().get("conflicts");
        assertThat(conflicts).hasSize(1);
        assertThat(conflicts.get(0).get("type").asText()).isEqualTo("CLASS");
        assertThat(conflicts.get(0).get("id").asText()).isEqualTo("c1");
        assertThat(conflicts.get(0).get("name").asText()).isEqualTo("Grade Five with Mr Quillon");
    }

    private Answer undo(long plan, String hash) {
        return ada.send("POST", ELM + "/undo", "{\"plan\":" + plan + ",\"hash\":\"" + hash + "\"}");
    }
}
