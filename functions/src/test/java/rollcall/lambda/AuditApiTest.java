package rollcall.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rollcall.roster.EmailAddress;

class AuditApiTest {
    private static final String QUILLON = "quillon@lincoln.example";
    private final Office office = new Office().night(Lincoln.first());
    private final Browser ada = office.browser(Office.ADA);

    @Test
    void whoIsAdministratorNoMoreIsCalledByTheNameTheDirectoryHas() {
        office.edge.appoint(Lincoln.ID, QUILLON);
        Browser quillon = office.browser(QUILLON);
        quillon.send("POST", Office.school(Lincoln.ELM) + "/pause", "{}");
        quillon.send("POST", "/api/people/s1/removal", "");
        office.edge.administrators.dismiss(Lincoln.ID, new EmailAddress(QUILLON));
        String name = who("PAUSED");
        assertThat(name).contains("Quillon");
        assertThat(who("PERSON_EXEMPTED")).isEqualTo(name);
        assertThat(ada.get("/api/people/s1/history").json().at("/entries/0/who").asText()).isEqualTo(name);
    }

    private String who(String action) {
        return ada.get("/api/audit?action=" + action).json().at("/entries/0/who/name").asText();
    }
}
