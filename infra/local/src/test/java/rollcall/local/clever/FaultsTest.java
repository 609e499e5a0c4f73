package rollcall.local.clever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollcall.local.clever.district.SyncState;
import rollcall.local.clever.district.User;

final class FaultsTest extends SimulatorTest {
    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504})
    void theNthPageFailsWithHtml(int status) {
        simulator.faults().transport().failPage("/users", 2, status);
        assertThat(caller.status("/v3.1/schools")).isEqualTo(200);
        assertThat(caller.status("/v3.1/users")).isEqualTo(200);
        HttpResponse<byte[]> failed = caller.get("/v3.1/users");
        assertThat(failed.statusCode()).isEqualTo(status);
        assertThat(failed.headers().firstValue("Content-Type").orElseThrow()).contains("html");
        assertThat(caller.status("/v3.1/users")).isEqualTo(200);
    }

    @Test
    void theNthRequestFailsWhateverItAsks() {
        simulator.faults().transport().failRequest(2, 503);
        assertThat(List.of(caller.status("/v3.1/users"), caller.status("/v3.1/terms"), caller.status("/v3.1/terms")))
                .containsExactly(200, 503, 200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip"})
    void aCutConnectionEndsInMidJson(String encoding) {
        simulator.faults().transport().cutPage("/users", 1, 0.5);
        assertThatThrownBy(() -> caller.get("/v3.1/users?limit=1000", "Accept-Encoding", encoding))
                .hasRootCauseInstanceOf(IOException.class);
        assertThat(caller.status("/v3.1/users")).isEqualTo(200);
    }

    @Test
    void aSlowBodyArrivesWhole() {
        simulator.faults().transport().slowPage("/schools", 1, 500, Duration.ofMillis(1));
        assertThat(caller.rows("/v3.1/schools")).hasSize(4);
    }

    @Test
    void everythingCanBeHidden() {
        simulator.faults().transport().hideEverything();
        assertThat(caller.status("/v3.1/districts")).isEqualTo(404);
        simulator.faults().clear();
        assertThat(caller.status("/v3.1/districts")).isEqualTo(200);
    }

    @Test
    void anEditCanHappenInTheMiddleOfAPull() {
        User last = district.users().all().reduce((_, later) -> later).orElseThrow();
        simulator
                .faults()
                .transport()
                .beforePage("/users", 2, () -> district.users().remove(last.id()));
        assertThat(caller.allIds("/v3.1/users"))
                .doesNotContain(last.id().value())
                .hasSize(district.users().size());
    }

    @Test
    void recordsCanHaveUnknownFieldsAndValuesOfOtherTypes() {
        User student = first("student");
        simulator.faults().content().addUnknownFields();
        simulator.faults().content().replaceField(student.id(), "sis_id", "900501");
        simulator.faults().content().replaceField(student.id(), "grade", "\"Fourteenth\"");
        JsonNode record = caller.json("/v3.1/users/" + student.id()).get("data");
        assertThat(record.has("not_in_any_specification")).isTrue();
        assertThat(record.findValue("sis_id").isNumber()).isTrue();
        assertThat(record.findValue("grade").asText()).isEqualTo("Fourteenth");
        assertThat(caller.allIds("/v3.1/users?limit=1000"))
                .hasSize(district.users().size());
    }

    @Test
    void rolesCanBeSpeltOtherwiseOrEmpty() {
        User administrator = first("district_admin");
        simulator.faults().content().spellDistrictAdminInOneWord();
        simulator.faults().content().emptyRole(first("student").id(), "student");
        JsonNode roles = caller.json("/v3.1/users/" + administrator.id()).findValue("roles");
        assertThat(roles.has("districtadmin")).isTrue();
        assertThat(roles.has("district_admin")).isFalse();
        assertThat(caller.json("/v3.1/users/" + first("student").id()).findValue("student"))
                .isEmpty();
    }

    @Test
    void listsCanBeEmptyOrHaveEachRowTwice() {
        simulator.faults().content().emptyList("/sections");
        simulator.faults().content().duplicateRows("/schools");
        assertThat(caller.rows("/v3.1/sections")).isEmpty();
        assertThat(caller.ids("/v3.1/schools")).hasSize(8).hasSize(2 * 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"running", "pending", "error", "success"})
    void aDistrictInAnyStateStillAnswers(String state) {
        district.districts()
                .put(district.district().withSync(district.district().sync().in(state, "")));
        assertThat(caller.json("/v3.1/districts").findValue("state").asText()).isEqualTo(state);
        assertThat(caller.rows("/v3.1/users")).isNotEmpty();
    }

    @Test
    void aPausedDistrictSaysUntilWhen() {
        SyncState paused = district.district().sync().paused("2027-05-26", "2027-07-20");
        district.districts().put(district.district().withSync(paused));
        assertThat(caller.json("/v3.1/districts").findValue("pause_end").asText())
                .isEqualTo("2027-07-20");
    }

    @Test
    void requestsAreCounted() {
        caller.allIds("/v3.1/schools?limit=2");
        caller.status("/oauth/tokeninfo");
        assertThat(simulator.requests().total()).isEqualTo(4);
        assertThat(simulator.requests().of("/schools")).isEqualTo(3);
        simulator.requests().reset();
        assertThat(simulator.requests().byPath()).isEmpty();
    }
}
