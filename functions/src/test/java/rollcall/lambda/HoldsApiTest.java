package rollcall.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.lambda.Browser.Answer;
import rollcall.roster.SourceFailure;

class HoldsApiTest {
    private static final String ELM = "/api/schools/" + Lincoln.ELM;
    private final Office office = Office.withAHold();
    private final Browser ada = office.browser(Office.ADA);

    @Test
    void exactlyThePlanThatWasSeenIsAppliedAndTheTrailSaysByWhom() {
        JsonNode waiting = ada.get(ELM).json().get("waiting");
        Answer answer = clear(waiting.get("number").asLong(), waiting.get("hash").asText());
        assertThat(answer.json().at("/outcomes/0/outcome").asText()).isEqualTo("CLEARED");
        office.deliver();
        JsonNode elm = ada.get(ELM).json();
        assertThat(elm.get("status").asText()).isEqualTo("CONNECTED");
        assertThat(elm.at("/present/STUDENT").asInt()).isEqualTo(20);
        JsonNode entry = ada.get("/api/audit?action=HOLD_CLEARED").json().at("/entries/0");
        assertThat(entry.at("/who/name").asText()).isEqualTo(Office.ADA);
        assertThat(entry.at("/school").asText()).isEqualTo(Lincoln.ELM.value());
        assertThat(entry.at("/details/plan").asText()).isEqualTo("2");
        assertThat(entry.at("/details").has("refused")).isFalse();
    }

    @Test
    void whatWasNotSeenIsNotApplied() {
        assertThat(clear(2, "other").json().at("/outcomes/0/outcome").asText()).isEqualTo("REPLACED");
        assertThat(clear(7, "other").json().at("/outcomes/0/sentence").asText()).contains("Plan 2");
        assertThat(ada.get(ELM).json().get("status").asText()).isEqualTo("ON_HOLD");
    }

    @Test
    void eachOfManySchoolsHasItsOwnOutcome() {
        JsonNode waiting = ada.get(ELM).json().get("waiting");
        String body = "{\"plans\":[{\"school\":\"%s\",\"number\":2,\"hash\":\"%s\"},{\"school\":\"nowhere\",\"number\":1,\"hash\":\"h\"}]}"
                .formatted(Lincoln.ELM, waiting.get("hash").asText());
        assertThat(ada.send("POST", "/api/holds/clear", body).json().get("outcomes").findValuesAsText("outcome"))
                .containsExactly("CLEARED", "UNKNOWN");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /api/holds/clear   | {}
        /api/holds/clear   | {"plans":[{"school":"e e","number":2,"hash":"h"}]}
        /api/holds/clear   | {"plans":[{"school":"e","hash":"h"}]}
        /api/holds/clear   | {"plans":[null]}
        /api/holds/recheck | {"schools":["a/b"]}
        /api/holds/recheck | {"schools":"a"}
        /api/holds/recheck | []
        """)
    void badInputIsRefusedAndChangesNothing(String path, String body) {
        assertThat(ada.send("POST", path, body).status()).isEqualTo(400);
        assertThat(ada.get(ELM).json().get("status").asText()).isEqualTo("ON_HOLD");
        assertThat(office.edge.edge.tasks.plans()).isEmpty();
    }

    @Test
    void moreThanAHundredAtOnceAreRefused() {
        String schools = "\"a\",".repeat(101).replaceAll(",$", "");
        assertThat(ada.send("POST", "/api/holds/recheck", "{\"schools\":[" + schools + "]}").status()).isEqualTo(400);
    }

    @Test
    void recheckDropsWhatWaitsAndReadsAnew() {
        office.edge.edge.source.share(Lincoln.crowded(39));
        Answer answer = ada.send("POST", "/api/holds/recheck", "{\"schools\":[\"" + Lincoln.ELM + "\"]}");
        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.json().get("sentence").asText()).isEqualTo("The district is read now.");
        office.deliver();
        JsonNode elm = ada.get(ELM).json();
        assertThat(elm.get("status").asText()).isEqualTo("CONNECTED");
        assertThat(elm.at("/present/STUDENT").asInt()).isEqualTo(39);
        assertThat(ada.get("/api/audit?action=RECHECK_STARTED").json().get("entries")).hasSize(1);
    }

    @Test
    void districtThatWasFixedIsTriedAtOnce() {
        office.edge.edge.source.fail(SourceFailure.TOKEN_REFUSED);
        office.night(Lincoln.crowded(20));
        Browser again = office.browser(Office.ADA);
        JsonNode broken = again.get("/api/schools").json();
        assertThat(broken.get("trouble").asText()).isNotBlank();
        assertThat(broken.get("connected").asBoolean()).isFalse();
        assertThat(again.send("POST", "/api/holds/fixed", "").json().get("outcome").asText()).isEqualTo("STARTED");
        assertThat(office.edge.edge.tasks.plans()).hasSize(1);
        office.edge.edge.source.work();
        office.deliver();
        assertThat(again.get("/api/schools").json().get("connected").asBoolean()).isTrue();
    }

    @Test
    void pausedSchoolKeepsWhatItHasUntilItIsResumed() {
        assertThat(ada.send("POST", ELM + "/pause", "{}").status()).isEqualTo(204);
        assertThat(ada.get(ELM).json().get("status").asText()).isEqualTo("PAUSED");
        JsonNode waiting = ada.get(ELM).json().get("waiting");
        assertThat(clear(2, waiting.get("hash").asText()).json().at("/outcomes/0/outcome").asText())
                .isEqualTo("PAUSED");
        assertThat(ada.send("POST", ELM + "/resume", "").status()).isEqualTo(204);
        office.later(Duration.ofMinutes(1)).deliver();
        assertThat(ada.get(ELM).json().get("status").asText()).isEqualTo("ON_HOLD");
        assertThat(ada.get("/api/audit").json().get("entries").findValuesAsText("action"))
                .contains("PAUSED", "RESUMED", "HOLD_CLEARED");
        assertThat(ada.get("/api/audit?action=HOLD_CLEARED").json().at("/entries/0/details/refused").asText())
                .isEqualTo("PAUSED");
    }

    private Answer clear(long number, String hash) {
        return ada.send("POST", "/api/holds/clear", "{\"plans\":[{\"school\":\"%s\",\"number\":%d,\"hash\":\"%s\"}]}"
                .formatted(Lincoln.ELM, number, hash));
    }
}
