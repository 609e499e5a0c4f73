package rollcall.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import rollcall.roster.Roster;

/// What the sync did to one person is told from the plans.
class PersonRunsApiTest {
    private final Office office = new Office().night(Lincoln.first());

    @Test
    void whatEachNightDidIsToldTheNewestFirst() {
        release(Lincoln.second());
        JsonNode entries = syncs(Office.ADA, "t1");
        assertThat(entries.findValuesAsText("what")).containsExactly("changed the first name", "created the account");
        assertThat(entries.findValuesAsText("plan")).containsExactly("2", "1");
        assertThat(entries.at("/0/school").asText()).isEqualTo("School " + Lincoln.ELM);
    }

    @Test
    void whoMovesIsToldOfAtBothSchools() {
        release(Lincoln.second());
        assertThat(syncs(Office.ADA, "s1").toString()).contains("created the account", "put them into Grade Five",
                "moved them to School " + Lincoln.OAK, "took them out of");
    }

    @Test
    void schoolAdministratorIsToldOfTheirOwnSchoolsAlone() {
        release(Lincoln.second());
        release(Lincoln.first());
        assertThat(syncs(Office.BOB, "s1").findValuesAsText("school")).containsOnly("School " + Lincoln.ELM);
        assertThat(syncs(Office.ADA, "s1").findValuesAsText("school")).contains("School " + Lincoln.OAK);
    }

    @Test
    void plansThatAreNotKeptAnyMoreTellNothing() {
        assertThat(syncs(Office.ADA, "t1")).hasSize(1);
        office.later(Duration.ofDays(46));
        assertThat(syncs(Office.ADA, "t1")).isEmpty();
    }

    /// A night with this roster, after which Ada says yes to whatever waits.
    private void release(Roster roster) {
        office.night(roster);
        Browser ada = office.browser(Office.ADA);
        ada.get("/api/schools").json().get("schools").forEach(school -> {
            String id = school.get("id").asText();
            JsonNode waiting = ada.get("/api/schools/" + id).json().path("waiting");
            if (!waiting.isMissingNode()) {
                ada.send("POST", "/api/holds/clear", "{\"plans\":[{\"school\":\"%s\",\"number\":%d,\"hash\":\"%s\"}]}"
                        .formatted(id, waiting.get("number").asLong(), waiting.get("hash").asText()));
            }
        });
        office.deliver();
    }

    private JsonNode syncs(String who, String person) {
        return office.browser(who).get("/api/people/" + person + "/syncs").json().get("entries");
    }
}
