package rollcall.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.roster.EmailAddress;

class AuditApiTest {
    private static final String QUILLON = "quillon@lincoln.example";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        PUT  | /api/settings           | {"version":"VERSION","kinds":{},"scope":"WHOLE_SCHOOL","enforced":false,"hour":20,"language":"en","newcomers":[]} | SETTINGS_CHANGED | ``
        PUT  | /api/connection/schools | {"schools":[{"id":"ELM","selected":true}]}             | SCHOOLS_CHOSEN  | ``
        POST | /api/connection/first-sync | ``                                                 | SYNC_STARTED    | ``
        POST | /api/pauses             | {}                                                    | PAUSED          | ``
        POST | /api/pauses             | {"school":"ELM"}                                      | PAUSED          | ELM
        POST | /api/pauses/end         | {"from":"2026-01-01T00:00:00Z"}                       | RESUMED         | ``
        POST | /api/schools/ELM/pause  | {}                                                    | PAUSED          | ELM
        POST | /api/schools/ELM/resume | ``                                                    | RESUMED         | ELM
        POST | /api/holds/clear        | {"plans":[{"school":"ELM","number":2,"hash":"HELD"}]} | HOLD_CLEARED    | ELM
        POST | /api/holds/recheck      | {"schools":["ELM"]}                                   | RECHECK_STARTED | ELM
        POST | /api/holds/recheck      | {"schools":[]}                                        | RECHECK_STARTED | ``
        POST | /api/holds/fixed        | ``                                                    | FIX_REPORTED    | ``
        POST | /api/schools/OAK/undo   | {"plan":1,"hash":"SHOWN"}                             | PLAN_UNDONE     | OAK
        """)
    void whatAnAdministratorDoesIsOneEntryThatSaysWhoDidIt(
            String method, String path, String body, String action, String school) {
        Office office = Office.withAHold();
        Browser ada = office.browser(Office.ADA);
        String wish = filled(body, ada);
        assertThat(ada.send(method, filled(path, ada), wish).status()).isLessThan(300);
        office.deliver();
        List<JsonNode> entries = entries(ada);
        assertThat(entries).hasSize(1);
        JsonNode entry = entries.getFirst();
        assertThat(entry.get("action").asText()).isEqualTo(action);
        assertThat(entry.at("/who/name").asText()).isEqualTo(Office.ADA);
        assertThat(entry.path("school").asText()).isEqualTo(filled(school, ada));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        PUT  | /api/settings           | {"version":"old","kinds":{},"scope":"WHOLE_SCHOOL","enforced":false,"hour":20,"language":"en","newcomers":[]} | SETTINGS_CHANGED | CONFLICT
        PUT  | /api/connection/schools | {"schools":[{"id":"nowhere","selected":true}]}        | SCHOOLS_CHOSEN  | BAD_REQUEST
        POST | /api/holds/clear        | {"plans":[{"school":"ELM","number":2,"hash":"old"}]}  | HOLD_CLEARED    | REPLACED
        POST | /api/holds/clear        | {"plans":[{"school":"nowhere","number":2,"hash":"h"}]} | HOLD_CLEARED   | UNKNOWN
        """)
    void whatWasRefusedIsOneEntryThatSaysSo(String method, String path, String body, String action, String refusal) {
        Browser ada = Office.withAHold().browser(Office.ADA);
        ada.send(method, path, filled(body, ada));
        assertThat(entries(ada)).singleElement()
                .satisfies(entry -> assertThat(entry.get("action").asText()).isEqualTo(action))
                .satisfies(entry -> assertThat(entry.at("/details/refused").asText()).isEqualTo(refusal));
    }

    @Test
    void whoWasNeverAppointedIsNotDismissed() {
        Browser ada = new Office().browser(Office.ADA);
        assertThat(ada.send("POST", "/api/administrators/dismiss", "{\"email\":\"nobody@lincoln.example\"}").status())
                .isEqualTo(409);
        assertThat(entries(ada)).isEmpty();
    }

    @Test
    void whoIsAdministratorNoMoreIsCalledByTheNameTheDirectoryHas() {
        Office office = new Office().night(Lincoln.first());
        office.edge.appoint(Lincoln.ID, QUILLON);
        Browser quillon = office.browser(QUILLON);
        quillon.send("POST", Office.school(Lincoln.ELM) + "/pause", "{}");
        quillon.send("POST", "/api/people/s1/removal", "");
        office.edge.administrators.dismiss(Lincoln.ID, new EmailAddress(QUILLON));
        Browser ada = office.browser(Office.ADA);
        assertThat(entries(ada)).hasSize(2)
                .allSatisfy(entry -> assertThat(entry.at("/who/name").asText()).contains("Quillon"));
        assertThat(ada.get("/api/people/s1/history").json().at("/entries/0/who").asText()).contains("Quillon");
    }

    /// What administrators did, without the sync's own entries.
    private static List<JsonNode> entries(Browser browser) {
        JsonNode all = browser.get("/api/audit").json().get("entries");
        return StreamSupport.stream(all.spliterator(), false)
                .filter(entry -> entry.at("/who/kind").asText().equals("ADMINISTRATOR"))
                .toList();
    }

    private static String filled(String text, Browser browser) {
        return text.replace("ELM", Lincoln.ELM.value())
                .replace("OAK", Lincoln.OAK.value())
                .replace("VERSION", browser.get("/api/settings").json().get("version").asText())
                .replace("HELD", browser.get(Office.school(Lincoln.ELM)).json().at("/waiting/hash").asText())
                .replace("SHOWN",
                        browser.get(Office.school(Lincoln.OAK) + "/plans/1/undo").json().path("hash").asText());
    }
}
