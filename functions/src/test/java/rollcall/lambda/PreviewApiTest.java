package rollcall.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import rollcall.roster.SourceFailure;
import rollcall.sync.DistrictState;
import rollcall.sync.PreviewTask;
import rollcall.sync.sqs.TaskCodec;

/// What the first sync would do, before anybody starts it.
class PreviewApiTest {
    private final ConnectionDesk desk = new ConnectionDesk();
    private final ApiEdge edge = desk.edge;
    private final Browser browser = desk.browser;

    @Test
    void aPreviewIsMadeByAWorkerAndChangesNothing() {
        assertThat(browser.send("POST", "/api/preview", "").status()).isEqualTo(409);
        desk.come("code=admin&state=" + desk.state());
        desk.save(ConnectionDesk.BOTH);
        DistrictState before = edge.edge.districts.find(Lincoln.ID).orElseThrow();
        String id = preview();
        assertThat(preview()).isEqualTo(id);
        assertThat(browser.get("/api/preview/" + id).json().get("status").asText()).isEqualTo("WORKING");
        carryOutPreviews();
        JsonNode preview = browser.get("/api/preview/" + id).json();
        assertThat(preview.get("status").asText()).isEqualTo("DONE");
        assertThat(preview.findValuesAsText("id")).contains(Lincoln.ELM.value(), Lincoln.OAK.value());
        assertThat(preview.at("/schools/0/kinds/STUDENT/created").asInt()).isEqualTo(1);
        assertThat(Lincoln.PRIVATE).noneMatch(preview.toString()::contains);
        assertThat(edge.edge.districts.find(Lincoln.ID)).contains(before);
        assertThat(edge.edge.tasks.applies()).isEmpty();
        browser.signIn(ConnectionDesk.ADA);
        edge.appoint(ConnectionDesk.MONROE, "eve@monroe.example");
        browser.signIn("eve@monroe.example");
        assertThat(browser.get("/api/preview/" + id).status()).isEqualTo(404);
    }

    @Test
    void aPreviewThatFailsSaysWhy() {
        desk.come("code=admin&state=" + desk.state());
        desk.save(ConnectionDesk.BOTH);
        String id = preview();
        edge.edge.source.fail(SourceFailure.TOKEN_REFUSED);
        carryOutPreviews();
        JsonNode preview = browser.get("/api/preview/" + id).json();
        assertThat(preview.get("status").asText()).isEqualTo("FAILED");
        assertThat(preview.get("trouble").asText()).isEqualTo(SourceFailure.TOKEN_REFUSED.sentence());
        assertThat(browser.get("/api/preview/not%20legal").status()).isEqualTo(404);
    }

    @Test
    void aPreviewThatNobodyAskedForIsNotFound() {
        desk.come("code=admin&state=" + desk.state());
        desk.save(ConnectionDesk.BOTH);
        assertThat(browser.get("/api/preview/" + "x".repeat(64)).status()).isEqualTo(404);
        String id = preview();
        assertThat(browser.get("/api/preview/" + id).json().get("status").asText()).isEqualTo("WORKING");
        edge.edge.clock.set(edge.edge.clock.instant().plus(Duration.ofDays(1)));
        browser.signIn(ConnectionDesk.ADA);
        assertThat(browser.get("/api/preview/" + id).status()).isEqualTo(404);
    }

    private String preview() {
        return browser.send("POST", "/api/preview", "").json().get("preview").asText();
    }

    private void carryOutPreviews() {
        for (PreviewTask task : edge.edge.tasks.takePreviews()) {
            assertThat(edge.edge.plan(
                    "{\"Records\":[{\"messageId\":\"m\",\"body\":\"" + TaskCodec.write(task).replace("\"", "\\\"")
                            + "\"}]}"))
                    .isEmpty();
        }
    }
}
