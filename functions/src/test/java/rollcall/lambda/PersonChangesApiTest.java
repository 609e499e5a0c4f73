package rollcall.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.lambda.Browser.Answer;
import rollcall.roster.EmailAddress;

/// Merging people, exempting them, and what is told of it.
class PersonChangesApiTest {
    private final PeopleDesk desk = new PeopleDesk();
    private final ApiEdge edge = desk.edge;
    private final Browser browser = desk.browser;

    @Test
    void mergedAccountsAreOneEverywhereAndCanBeParted() {
        Answer merged = desk.merge("t1", "g1");
        assertThat(merged.json().toString()).isEqualTo("{\"survivor\":\"t1\",\"merged\":\"g1\"}");
        assertThat(PeopleDesk.ids(desk.find("415 555 0199"))).isEqualTo("t1");
        JsonNode person = browser.get("/api/people/g1").json();
        assertThat(person.at("/shown/id").asText()).isEqualTo("t1");
        assertThat(person.at("/merged/0").toString()).isEqualTo("{\"id\":\"g1\",\"name\":\"Zebedee Wilhelmsson\"}");
        assertThat(browser.send("POST", "/api/people/g1/unmerge", "").status()).isEqualTo(200);
        assertThat(browser.get("/api/people/g1").json().at("/shown/id").asText()).isEqualTo("g1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        t1      | t1      | 409 | An account cannot be merged with itself.
        t1      | nobody  | 409 | There is no such account in this district.
        t1      | g1      | 409 | The account is part of another one already.
        t1      | not/ok  | 400 | This is no account's id.
        nobody  | t1      | 404 | It may have been removed.
        """)
    void aMergeThatCannotBeIsRefusedInPlainWords(String survivor, String other, int status, String detail) {
        desk.merge("s1", "g1");
        Answer answer = desk.merge(survivor, other);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.json().get("detail").asText()).isEqualTo(detail);
    }

    @Test
    void whatWasNotMergedCannotBeParted() {
        Answer answer = browser.send("POST", "/api/people/t1/unmerge", "");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().get("detail").asText()).isEqualTo("The account is not part of another one.");
    }

    @Test
    void aPersonIsRemovedFromTheOrganisationAndLetInAgain() {
        assertThat(browser.send("POST", "/api/people/t1/removal", "").status()).isEqualTo(204);
        assertThat(desk.status("t1")).isEqualTo("exempt");
        assertThat(PeopleDesk.ids(desk.find("quillon@lincoln.example"))).isEqualTo("t1");
        assertThat(browser.send("DELETE", "/api/people/t1/removal", "").status()).isEqualTo(204);
        assertThat(desk.status("t1")).isEqualTo("active");
    }

    @Test
    void aSchoolAdministratorRemovesOnlyWhoIsAtNoOtherSchool() {
        desk.signInAtSchool(Lincoln.OAK);
        assertThat(browser.send("POST", "/api/people/s2/removal", "").status()).isEqualTo(204);
        assertThat(desk.status("s2")).isEqualTo("exempt");
        assertThat(browser.send("DELETE", "/api/people/s2/removal", "").status()).isEqualTo(204);
        browser.signIn(Office.ADA);
        desk.merge("s2", "t1");
        assertThat(browser.get("/api/people/s2").json().at("/classes")).hasSize(1);
        browser.signIn(Office.BOB);
        Answer refused = browser.send("POST", "/api/people/s2/removal", "");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("detail").asText()).contains("a school that you do not administer");
        JsonNode person = browser.get("/api/people/s2").json();
        assertThat(person.at("/classes")).isEmpty();
        assertThat(person.at("/rights/remove").asBoolean()).isFalse();
    }

    @Test
    void whatWasDoneToAPersonIsNotedWithWhoDidIt() {
        browser.send("POST", "/api/people/t1/removal", "");
        desk.tick();
        browser.send("DELETE", "/api/people/t1/removal", "");
        desk.tick();
        desk.merge("t1", "g1");
        desk.merge("t1", "g1");
        desk.merge("t1", "nobody");
        desk.tick();
        browser.send("POST", "/api/people/g1/unmerge", "");
        JsonNode entries = browser.get("/api/people/t1/history").json().get("entries");
        assertThat(entries.findValuesAsText("what")).containsExactly("took a merge back", "merged two accounts",
                "let a person in again", "exempted a person from enforcement");
        assertThat(entries.findValuesAsText("who")).containsOnly(Office.ADA);
        assertThat(browser.get("/api/people/g1/history").json().get("entries")).hasSize(2);
        edge.administrators.dismiss(Lincoln.ID, new EmailAddress(Office.ADA));
        edge.appoint(Lincoln.ID, "new@lincoln.example");
        browser.signIn("new@lincoln.example");
        assertThat(browser.get("/api/people/g1/history").json().at("/entries/0/who").asText())
                .isEqualTo("A former administrator");
    }

    @Test
    void aLongHistoryIsPaged() {
        for (int i = 0; i < 30; i++) {
            browser.send("POST", "/api/people/t1/removal", "");
            browser.send("DELETE", "/api/people/t1/removal", "");
            desk.tick();
        }
        JsonNode first = browser.get("/api/people/t1/history").json();
        assertThat(first.get("entries")).hasSize(50);
        Answer second = browser.get("/api/people/t1/history?cursor=" + first.get("cursor").asText());
        assertThat(second.json().get("entries")).hasSize(10);
        assertThat(second.json().has("cursor")).isFalse();
        assertThat(browser.get("/api/people/s1/history?cursor=" + first.get("cursor").asText()).status())
                .isEqualTo(400);
    }
}
