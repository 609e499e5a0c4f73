package rollcall.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.directory.UserChange;
import rollcall.plan.AccountId;
import rollcall.roster.Language;

/// The language of the people of whom nobody says another.
class LanguageApiTest {
    private final Office office = new Office().night(Lincoln.crowded(3));
    private final Browser ada = office.browser(Office.ADA);

    @Test
    void districtsLanguageIsThatOfWhomNobodySaysAnotherUntilTheyChooseOne() {
        assertThat(language("t1")).isEqualTo("{\"tag\":\"en\",\"from\":\"default\"}");
        assertThat(choose("\"es\"").json().get("language").asText()).isEqualTo("es");
        assertThat(language("t1")).isEqualTo("{\"tag\":\"es\",\"from\":\"default\"}");
        office.edge.edge.directory.change(
                Lincoln.ID, new UserChange.LanguageChosen(new AccountId("t1"), new Language("fr")));
        assertThat(language("t1")).isEqualTo("{\"tag\":\"fr\",\"from\":\"own\"}");
    }

    @Test
    void choiceChangesNoPlan() {
        choose("\"vi\"");
        Office next = office.night(Lincoln.crowded(3));
        assertThat(next.browser(Office.ADA).get("/api/schools/" + Lincoln.ELM).json().get("history")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"SPA, es", "zh_hant, zh-Hant", "cmn, zh"})
    void oneLanguageHasOneCode(String given, String known) {
        assertThat(choose("\"" + given + "\"").json().get("language").asText()).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({"'\"\"'", "'\"und\"'", "'\"no language\"'", "null", "7"})
    void whatIsNoLanguageIsRefusedAndChangesNothing(String given) {
        assertThat(choose(given).status()).isEqualTo(400);
        assertThat(ada.get("/api/settings").json().get("language").asText()).isEqualTo("en");
    }

    private Browser.Answer choose(String language) {
        String version = ada.get("/api/settings").json().get("version").asText();
        return ada.send("PUT", "/api/settings",
                "{\"version\":\"%s\",\"kinds\":{},\"scope\":\"WHOLE_SCHOOL\",\"enforced\":false,\"hour\":23,\"language\":%s,\"newcomers\":[]}"
                        .formatted(version, language));
    }

    private String language(String person) {
        return office.browser(Office.ADA).get("/api/people/" + person).json().get("language").toString();
    }
}
