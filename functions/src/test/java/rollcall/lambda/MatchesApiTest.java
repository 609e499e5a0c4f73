package rollcall.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rollcall.plan.Match;
import rollcall.roster.PersonId;
import rollcall.roster.PersonKind;
import rollcall.roster.SchoolId;
import rollcall.sync.MatchCase;

class MatchesApiTest {
    private final PeopleDesk desk = new PeopleDesk();
    private final ApiEdge edge = desk.edge;
    private final Browser browser = desk.browser;

    @BeforeEach
    void propose() {
        propose("t1", "t9", Lincoln.ELM, 0);
        propose("s2", "s9", Lincoln.OAK, 1);
    }

    @Test
    void theOldestCaseIsFirstWithWhoIsKnownOfIt() {
        JsonNode first = browser.get("/api/matches").json().at("/matches/0");
        assertThat(first.get("from").asText()).isEqualTo("t1");
        assertThat(first.get("to").asText()).isEqualTo("t9");
        assertThat(first.get("kind").asText()).isEqualTo("teacher");
        assertThat(first.at("/former/name").asText()).isEqualTo("Quillon Wilhelmsson");
        assertThat(first.get("schoolName").asText()).isEqualTo("School " + Lincoln.ELM);
        assertThat(first.has("decision")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"accept", "reject", "create"})
    void aDecisionIsNotedAndCanBeChanged(String decision) {
        assertThat(decide("t1/t9", "reject").status()).isEqualTo(204);
        assertThat(decide("t1/t9", decision).status()).isEqualTo(204);
        assertThat(browser.get("/api/matches").json().at("/matches/0/decision").asText()).isEqualTo(decision);
    }

    @ParameterizedTest
    @CsvSource({"t1/t9, perhaps, 400", "t1/t9, ACCEPT, 400", "t1/t8, accept, 404", "t9/t1, accept, 404"})
    void whatCannotBeDecidedIsRefused(String match, String decision, int status) {
        assertThat(decide(match, decision).status()).isEqualTo(status);
    }

    @Test
    void aSchoolAdministratorDecidesForTheirSchoolsOnly() {
        desk.signInAtSchool(Lincoln.OAK);
        assertThat(browser.get("/api/matches").json().get("matches").findValuesAsText("from")).containsExactly("s2");
        assertThat(decide("t1/t9", "accept").status()).isEqualTo(404);
        assertThat(decide("s2/s9", "accept").status()).isEqualTo(204);
    }

    private void propose(String from, String to, SchoolId school, int hours) {
        Instant since = edge.edge.clock.instant().plus(Duration.ofHours(hours));
        PersonKind kind = from.startsWith("t") ? PersonKind.TEACHER : PersonKind.STUDENT;
        edge.edge.cases.propose(new MatchCase(Lincoln.ID, new Match(new PersonId(from), new PersonId(to)), kind, school,
                since, Optional.empty()), since.plus(Duration.ofDays(8)));
    }

    private Browser.Answer decide(String match, String decision) {
        return browser.send("POST", "/api/matches/" + match, "{\"decision\":\"" + decision + "\"}");
    }
}
