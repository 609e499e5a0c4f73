package rollcall.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsApiTest {
    private static final String FORM = "{\"version\":\"%s\",\"kinds\":{%s},\"scope\":\"WHOLE_SCHOOL\",\"enforced\":false,\"hour\":23,\"language\":\"en\",\"newcomers\":[]%s}";
    private final Office office = new Office().night(Lincoln.crowded(40));
    private final Browser ada = office.browser(Office.ADA);

    @Test
    void limitsOfOneKindHoldFromTheNextNightOn() {
        JsonNode changed = put("\"STUDENT\":{\"removals\":0.6,\"updates\":1,\"floor\":5}", "").json();
        assertThat(changed.at("/kinds/STUDENT/removals").asDouble()).isEqualTo(0.6);
        assertThat(changed.has("limits")).isFalse();
        office.night(Lincoln.crowded(20));
        JsonNode elm = office.browser(Office.ADA).get("/api/schools/" + Lincoln.ELM).json();
        assertThat(elm.get("status").asText()).isEqualTo("CONNECTED");
        assertThat(elm.at("/present/STUDENT").asInt()).isEqualTo(20);
    }

    @Test
    void whatOthersChangedMeanwhileIsNotOverwritten() {
        JsonNode seen = ada.get("/api/settings").json();
        put("", ",\"limits\":{\"removals\":0.2,\"updates\":0.5,\"floor\":20}");
        assertThat(ada.send("PUT", "/api/settings", FORM.formatted(seen.get("version").asText(), "", "")).status())
                .isEqualTo(409);
        assertThat(ada.get("/api/settings").json().at("/limits/floor").asInt()).isEqualTo(20);
        assertThat(ada.get("/api/audit?action=SETTINGS_CHANGED").json().get("entries")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        ",\"limits\":{\"removals\":1.2,\"updates\":0.5,\"floor\":20}",
        ",\"limits\":{\"removals\":-0.1,\"updates\":0.5,\"floor\":20}",
        ",\"limits\":{\"removals\":0.1,\"updates\":0.5,\"floor\":0}",
        ",\"limits\":{\"removals\":0.1,\"updates\":0.5}",
        ",\"limits\":{\"removals\":\"ten\",\"updates\":0.5,\"floor\":1}",
        ",\"rollover\":\"tomorrow\"",
        ",\"rollover\":\"2036-01-01T00:00:00Z\"",
        ",\"more\":1"})
    void badSettingsAreRefusedAndChangeNothing(String more) {
        String before = ada.get("/api/settings").text();
        assertThat(put("", more).status()).isEqualTo(400);
        assertThat(put("\"CONTACT_POINT\":{\"removals\":0.1,\"updates\":0.1,\"floor\":1}", "").status()).isEqualTo(400);
        assertThat(put("\"DOG\":{\"removals\":0.1,\"updates\":0.1,\"floor\":1}", "").status()).isEqualTo(400);
        assertThat(ada.get("/api/settings").text()).isEqualTo(before);
    }

    @Test
    void theNightsBeginWhenTheDistrictSays() {
        String version = ada.get("/api/settings").json().get("version").asText();
        String form = FORM.formatted(version, "", "");
        for (String hour : List.of("17", "24", "0", "\"late\"")) {
            String bad = form.replace("\"hour\":23", "\"hour\":" + hour);
            assertThat(ada.send("PUT", "/api/settings", bad).status()).isEqualTo(400);
        }
        assertThat(ada.send("PUT", "/api/settings", form.replace("\"hour\":23", "\"hour\":18"))
                .json()
                .get("hour")
                .asInt()).isEqualTo(18);
        Instant next = Instant.parse(ada.get("/api/schools/" + Lincoln.ELM).json().get("nextSync").asText());
        assertThat(next.atZone(ZoneId.of("America/Los_Angeles")).getHour()).isEqualTo(18);
    }

    @Test
    void rolloverEndsByItself() {
        Instant end = office.edge.edge.clock.instant().plus(Duration.ofHours(1));
        put("", ",\"rollover\":\"" + end + "\"");
        assertThat(ada.get("/api/settings").json().get("rollover").asText()).isEqualTo(end.toString());
        office.later(Duration.ofHours(1));
        assertThat(office.browser(Office.ADA).get("/api/settings").json().has("rollover")).isFalse();
    }

    @Test
    void pauseIsPlannedAndStruckOut() {
        Instant from = office.edge.edge.clock.instant().plus(Duration.ofDays(2));
        String pause = "{\"school\":\"%s\",\"from\":\"%s\",\"until\":\"%s\"}".formatted(Lincoln.OAK, from,
                from.plus(Duration.ofDays(3)));
        assertThat(ada.send("POST", "/api/pauses", pause).status()).isEqualTo(204);
        assertThat(ada.get("/api/settings").json().at("/pauses/0/active").asBoolean()).isFalse();
        assertThat(ada.send("POST", "/api/pauses/end", pause).status()).isEqualTo(204);
        assertThat(ada.get("/api/settings").json().get("pauses")).isEmpty();
    }

    @Test
    void pauseOfTheDistrictEndsByHandAndTheDistrictIsRead() {
        ada.send("POST", "/api/pauses", "{}");
        JsonNode pause = ada.get("/api/settings").json().at("/pauses/0");
        assertThat(pause.get("active").asBoolean()).isTrue();
        assertThat(ada.send("POST", "/api/pauses/end", "{\"from\":\"" + pause.get("from").asText() + "\"}").status())
                .isEqualTo(204);
        assertThat(office.edge.edge.tasks.plans()).hasSize(1);
    }

    @Test
    void onlyThePauseThatIsNamedEnds() {
        Instant now = office.edge.edge.clock.instant();
        pause(now, now.plus(Duration.ofHours(1)));
        office.later(Duration.ofHours(2));
        pause(now.plus(Duration.ofHours(2)), now.plus(Duration.ofDays(1)));
        Browser again = office.browser(Office.ADA);
        JsonNode pauses = again.get("/api/settings").json().get("pauses");
        assertThat(pauses).hasSize(2);
        assertThat(again.send("POST", "/api/pauses/end", pause(pauses.get(0))).status()).isEqualTo(204);
        assertThat(again.get("/api/settings").json().get("pauses")).containsExactly(pauses.get(1));
        assertThat(office.edge.edge.tasks.plans()).isEmpty();
        assertThat(again.send("POST", "/api/pauses/end", pause(pauses.get(1))).status()).isEqualTo(204);
        assertThat(office.edge.edge.tasks.plans()).hasSize(1);
    }

    @Test
    void schoolThatIsNotThereIsNotPaused() {
        assertThat(ada.send("POST", "/api/pauses", "{\"school\":\"nowhere\"}").status()).isEqualTo(404);
        assertThat(ada.send("POST", "/api/schools/nowhere/pause", "{}").status()).isEqualTo(404);
        assertThat(ada.get("/api/settings").json().get("pauses")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"until\":\"2020-01-01T00:00:00Z\"}", "{\"school\":\"a b\"}", "{\"from\":1.5,\"to\":2}",
        "{\"from\":\"2030-01-02T00:00:00Z\",\"until\":\"2030-01-01T00:00:00Z\"}"})
    void badPausesAreRefused(String pause) {
        assertThat(ada.send("POST", "/api/pauses", pause).status()).isEqualTo(400);
        assertThat(ada.send("POST", "/api/pauses/end", pause).status()).isEqualTo(400);
        assertThat(ada.get("/api/settings").json().get("pauses")).isEmpty();
    }

    @Test
    void whoIsAppointedSignsInAndWhoIsDismissedSeesNothingMore() {
        String carol = "{\"email\":\" Carol@lincoln.example\",\"role\":\"SCHOOL\",\"schools\":[\"" + Lincoln.OAK
                + "\"]}";
        assertThat(ada.send("POST", "/api/administrators", carol)
                .json()
                .get("administrators")
                .findValuesAsText("email")).contains("carol@lincoln.example");
        Browser carols = office.browser("carol@lincoln.example");
        assertThat(carols.get("/api/schools").json().get("total").asInt()).isEqualTo(1);
        ada.send("POST", "/api/administrators/dismiss", "{\"email\":\"carol@lincoln.example\"}");
        assertThat(carols.get("/api/schools").status()).isEqualTo(403);
        assertThat(ada.get("/api/audit").json().get("entries").findValuesAsText("action"))
                .contains("ADMINISTRATOR_APPOINTED", "ADMINISTRATOR_DISMISSED");
    }

    @Test
    void nobodyGivesUpTheDistrictByMistake() {
        String ada = "{\"email\":\"" + Office.ADA + "\"}";
        assertThat(this.ada.send("POST", "/api/administrators/dismiss", ada).status()).isEqualTo(409);
        String less = "{\"email\":\"%s\",\"role\":\"SCHOOL\",\"schools\":[\"%s\"]}".formatted(Office.ADA, Lincoln.ELM);
        assertThat(this.ada.send("POST", "/api/administrators", less).status()).isEqualTo(409);
    }

    @Test
    void whoIsAppointedAlreadyIsNotAppointedAgainButToMoreOrLess() {
        String form = "{\"email\":\"%s\",\"role\":\"DISTRICT\"}";
        assertThat(ada.send("POST", "/api/administrators", form.formatted("ADA@lincoln.example")))
                .satisfies(answer -> assertThat(answer.status()).isEqualTo(409))
                .satisfies(answer -> assertThat(answer.text()).contains("You administer the whole district already."));
        assertThat(ada.send("POST", "/api/administrators", form.formatted(Office.BOB)).status()).isEqualTo(200);
        assertThat(ada.send("POST", "/api/administrators", form.formatted(Office.BOB)).text())
                .contains("They are appointed to exactly this already.");
        assertThat(ada.get("/api/audit?action=ADMINISTRATOR_APPOINTED").json().get("entries")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"email\":\"nobody\",\"role\":\"DISTRICT\"}", "{\"email\":\"a@b.example\"}",
        "{\"email\":\"a@b.example\",\"role\":\"KING\"}", "{\"email\":\"a@b.example\",\"role\":\"SCHOOL\"}",
        "{\"email\":\"a@b.example\",\"role\":\"SCHOOL\",\"schools\":[\"elsewhere\"]}"})
    void badAppointmentsAreRefused(String appointment) {
        assertThat(ada.send("POST", "/api/administrators", appointment).status()).isEqualTo(400);
        assertThat(ada.get("/api/administrators").json().get("administrators")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"action=SLEPT", "school=a+b!", "limit=0", "cursor=x"})
    void badQuestionsToTheTrailAreRefused(String query) {
        assertThat(ada.get("/api/audit?" + query).status()).isEqualTo(400);
    }

    @Test
    void trailIsPagedNewestFirst() {
        office.later(Duration.ofSeconds(1));
        ada.send("POST", "/api/schools/" + Lincoln.ELM + "/pause", "{}");
        office.later(Duration.ofSeconds(1));
        ada.send("POST", "/api/schools/" + Lincoln.ELM + "/resume", "");
        JsonNode first = ada.get("/api/audit?limit=1").json();
        assertThat(first.at("/entries/0/action").asText()).isEqualTo("RESUMED");
        JsonNode second = ada.get("/api/audit?limit=1&cursor=" + first.get("next").asText()).json();
        assertThat(second.at("/entries/0/action").asText()).isEqualTo("PAUSED");
        assertThat(ada.get("/api/audit?school=" + Lincoln.OAK).json().get("entries")).isEmpty();
    }

    private Browser.Answer put(String kinds, String more) {
        String version = ada.get("/api/settings").json().get("version").asText();
        return ada.send("PUT", "/api/settings", FORM.formatted(version, kinds, more));
    }

    private void pause(Instant from, Instant until) {
        String pause = "{\"school\":\"%s\",\"from\":\"%s\",\"until\":\"%s\"}".formatted(Lincoln.ELM, from, until);
        assertThat(office.browser(Office.ADA).send("POST", "/api/pauses", pause).status()).isEqualTo(204);
    }

    private static String pause(JsonNode shown) {
        return ((ObjectNode) shown.deepCopy()).without("active").toString();
    }
}
