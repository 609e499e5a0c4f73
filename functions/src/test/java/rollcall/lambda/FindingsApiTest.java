package rollcall.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class FindingsApiTest {
    private static final String ELM = "/api/schools/" + Lincoln.ELM;
    private final Office office = new Office().night(Lincoln.first());

    @Test
    void districtsFindingsAreCountedByKindAndBySchool() {
        Browser ada = office.browser(Office.ADA);
        JsonNode all = ada.get("/api/findings").json();
        assertThat(all.get("codes").findValuesAsText("code")).contains("NAME_MISSING", "EMAIL_TAKEN");
        assertThat(all.at("/codes/0/fix").asText()).isNotBlank();
        JsonNode taken = ada.get("/api/findings?code=EMAIL_TAKEN").json();
        assertThat(taken.get("codes")).hasSize(1);
        assertThat(taken.at("/schools/0/count").asInt()).isEqualTo(1);
        assertThat(ada.get("/api/findings?code=email_taken").status()).isEqualTo(400);
    }

    @Test
    void schoolAdministratorCountsAndDownloadsTheirSchoolAlone() {
        Browser bob = office.browser(Office.BOB);
        assertThat(bob.get("/api/findings").json().get("schools").findValuesAsText("id"))
                .containsExactly(Lincoln.ELM.value());
        assertThat(bob.get("/api/findings.csv").text()).contains("School " + Lincoln.ELM)
                .doesNotContain("School " + Lincoln.OAK);
        assertThat(office.browser(Office.ADA).get("/api/findings.csv").text()).contains("School " + Lincoln.OAK);
    }

    @Test
    void rowsOfASchoolArePagedByKind() {
        office.night(Lincoln.crowded(3));
        Browser bob = office.browser(Office.BOB);
        JsonNode first = bob.get(ELM + "/findings?limit=1").json();
        int total = first.get("total").asInt();
        assertThat(total).isGreaterThan(2);
        JsonNode second = bob.get(ELM + "/findings?limit=1000&cursor=" + first.get("next").asText()).json();
        assertThat(second.get("findings")).hasSize(total - 1).doesNotContain(first.at("/findings/0"));
        String other = ELM + "/findings?code=NAME_MISSING&cursor=" + first.get("next").asText();
        assertThat(bob.get(other).status()).isEqualTo(400);
    }

    @Test
    void tableOfASchoolHasARowForEachFinding() {
        Browser bob = office.browser(Office.BOB);
        int total = bob.get(ELM + "/findings").json().get("total").asInt();
        assertThat(bob.get(ELM + "/findings.csv").text().lines()).hasSize(total + 1);
        JsonNode alone = bob.get(ELM + "/findings?code=NAME_MISSING").json();
        assertThat(alone.get("findings").findValuesAsText("sourceId")).containsExactly("s3");
        assertThat(bob.get(ELM + "/findings.csv?code=NAME_MISSING").text().lines()).hasSize(2);
    }

    @Test
    void whatIsSolvedIsAskedForAndCountedApart() {
        office.night(Lincoln.second());
        Browser bob = office.browser(Office.BOB);
        int open = bob.get(ELM).json().get("findings").findValues("count").stream().mapToInt(JsonNode::asInt).sum();
        JsonNode solved = bob.get(ELM + "/findings?solved=true").json();
        assertThat(solved.get("total").asInt()).isPositive();
        assertThat(solved.get("findings").findValuesAsText("sourceId")).contains("s3");
        assertThat(solved.at("/findings/0/title").asText()).isNotBlank();
        assertThat(bob.get(ELM + "/findings?solved=false").json().get("total").asInt()).isEqualTo(open);
        assertThat(bob.get(ELM + "/findings").json().get("total").asInt())
                .isEqualTo(open + solved.get("total").asInt());
        assertThat(bob.get(ELM + "/findings?solved=yes").status()).isEqualTo(400);
    }
}
