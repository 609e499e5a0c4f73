package rollcall.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rollcall.roster.DistrictId;

class SchoolsApiTest {
    private static final String ELM = "/api/schools/" + Lincoln.ELM;
    private final Office office = Office.withAHold();

    @Test
    void heldSchoolComesFirstAndTotalsAreOfAll() {
        JsonNode overview = office.browser(Office.ADA).get("/api/schools").json();
        assertThat(overview.get("schools").findValuesAsText("id")).containsExactly(
                Lincoln.ELM.value(), Lincoln.OAK.value());
        assertThat(overview.at("/schools/0/status").asText()).isEqualTo("ON_HOLD");
        assertThat(overview.at("/totals/present/STUDENT").asInt()).isEqualTo(41);
        assertThat(overview.at("/statuses/ON_HOLD").asInt()).isEqualTo(1);
        assertThat(overview.at("/nights/0/accounts").asInt()).isEqualTo(42);
        assertThat(overview.at("/mayAct").asBoolean()).isTrue();
    }

    @Test
    void schoolAdministratorSeesTheirSchoolAloneAndNotTheTotalsOfOthers() {
        JsonNode overview = office.browser(Office.BOB).get("/api/schools").json();
        assertThat(overview.get("schools").findValuesAsText("id")).containsExactly(Lincoln.ELM.value());
        assertThat(overview.at("/total").asInt()).isEqualTo(1);
        assertThat(overview.at("/totals/present/STUDENT").asInt()).isEqualTo(40);
        assertThat(overview.at("/mayAct").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        search=e1                      | 65a0c0ffee000000000000e1
        search=E2                      | 65a0c0ffee000000000000e2
        search=nothing                 | ''
        show=ON_HOLD                   | 65a0c0ffee000000000000e1
        show=CONNECTED                 | 65a0c0ffee000000000000e2
        show=PAUSED                    | ''
        sort=STUDENTS&limit=1          | 65a0c0ffee000000000000e2
        sort=STUDENTS&descending=true&limit=1 | 65a0c0ffee000000000000e1
        """)
    void schoolsAreSearchedPickedAndSorted(String query, String found) {
        JsonNode overview = office.browser(Office.ADA).get("/api/schools?" + query).json();
        assertThat(overview.get("schools").findValuesAsText("id")).isEqualTo(
                found.isEmpty() ? List.of() : List.of(found));
    }

    @ParameterizedTest
    @CsvSource({"ERRORS, /totals/schoolsWithErrors", "ALERTS, /totals/schoolsWithAlerts",
        "ON_HOLD, /statuses/ON_HOLD", "CONNECTED, /statuses/CONNECTED"})
    void numberOfEachChoiceIsHowManySchoolsItShows(String show, String number) {
        Browser ada = office.night(Lincoln.first()).browser(Office.ADA);
        assertThat(ada.get("/api/schools").json().at(number).asInt())
                .isEqualTo(ada.get("/api/schools?show=" + show).json().get("matching").asInt())
                .isPositive();
    }

    @Test
    void pagesFollowOneAnotherAndACursorIsGoodForItsListingAlone() {
        Browser ada = office.browser(Office.ADA);
        JsonNode first = ada.get("/api/schools?limit=1").json();
        String next = first.get("next").asText();
        JsonNode second = ada.get("/api/schools?limit=1&cursor=" + next).json();
        assertThat(second.get("schools").findValuesAsText("id")).containsExactly(Lincoln.OAK.value());
        assertThat(second.has("next")).isFalse();
        assertThat(ada.get("/api/schools?search=e&cursor=" + next).status()).isEqualTo(400);
        assertThat(ada.get(ELM + "/changes?cursor=" + next).status()).isEqualTo(400);
    }

    @Test
    void districtThatIsNotConnectedYetHasNoSchools() {
        DistrictId monroe = new DistrictId("65a0c0ffee000000000000d2");
        office.edge.appoint(monroe, "eve@monroe.example");
        JsonNode overview = office.browser("eve@monroe.example").get("/api/schools").json();
        assertThat(overview.at("/total").asInt()).isZero();
        assertThat(overview.get("schools")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=1001", "limit=x", "limit=-1", "show=RED", "sort=name", "cursor=1"})
    void whatCannotBeUnderstoodIsRefused(String query) {
        assertThat(office.browser(Office.ADA).get("/api/schools?" + query).status()).isEqualTo(400);
    }

    @Test
    void reportTellsWhatWaitsInWordsAndInNumbers() {
        JsonNode elm = office.browser(Office.BOB).get(ELM).json();
        JsonNode hold = elm.at("/waiting/holds/0");
        assertThat(hold.get("code").asText()).isEqualTo("LARGE_REMOVAL");
        assertThat(hold.get("count").asInt()).isEqualTo(20);
        assertThat(hold.get("current").asInt()).isEqualTo(40);
        assertThat(hold.get("limit").asDouble()).isEqualTo(0.1);
        assertThat(hold.get("sentence").asText()).contains("20 of 40 students");
        assertThat(elm.at("/waiting/hash").asText()).isNotBlank();
        assertThat(elm.get("history").findValuesAsText("fate")).containsExactly("HELD", "APPLIED");
        assertThat(elm.get("mayAct").asBoolean()).isFalse();
    }

    @Test
    void changesThatWaitAreLookedThroughAndDownloaded() {
        Browser bob = office.browser(Office.BOB);
        JsonNode all = bob.get(ELM + "/changes?change=remove&limit=5").json();
        assertThat(all.at("/changes/rows")).hasSize(5);
        assertThat(all.at("/changes/rows/0/name").asText()).isEqualTo("Xanthippe Wilhelmsson");
        assertThat(all.at("/changes/matching").asInt()).isEqualTo(40);
        assertThat(all.at("/changes/counts/remove").asInt()).isEqualTo(40);
        assertThat(bob.get(ELM + "/changes?search=p039").json().at("/changes/matching").asInt()).isEqualTo(2);
        Browser.Answer file = bob.get(ELM + "/changes.csv");
        assertThat(file.headers().get("Content-Disposition")).contains("changes-" + Lincoln.ELM + "-2.csv");
        assertThat(file.text().lines()).hasSize(41).first().asString().contains("source ID");
    }

    @Test
    void changesOfAnAppliedPlanAreKept() {
        assertThat(office.browser(Office.ADA).get(ELM + "/changes?plan=1").json().at("/changes/counts/create").asInt())
                .isGreaterThan(80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/changes?plan=99", "/changes?plan=one", "/changes.csv?plan=99", "/plans/99/undo",
        "/plans/x/undo"})
    void planThatIsNotThereIsNotFound(String path) {
        assertThat(office.browser(Office.ADA).get(ELM + path).status()).isEqualTo(404);
    }

    @Test
    void nothingWaitsAtTheOtherSchool() {
        assertThat(office.browser(Office.ADA).get("/api/schools/" + Lincoln.OAK + "/changes").status()).isEqualTo(404);
    }
}
