package rollcall.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.account.Administrator;
import rollcall.account.Scope;
import rollcall.lambda.Browser.Answer;
import rollcall.roster.EmailAddress;
import rollcall.roster.SourceFailure;
import rollcall.sync.DistrictState;
import rollcall.sync.Selection;

class ConnectionTest {
    private final ConnectionDesk desk = new ConnectionDesk();
    private final ApiEdge edge = desk.edge;
    private final Browser browser = desk.browser;

    @Test
    void aDistrictIsConnectedFromBeginningToEnd() {
        assertThat(desk.stage()).isEqualTo("NEW");
        assertThat(desk.come("code=admin&state=" + desk.state())).isEqualTo("/connect?outcome=allowed");
        assertThat(desk.stage()).isEqualTo("ALLOWED");
        JsonNode proposed = browser.get("/api/connection/schools").json();
        assertThat(proposed.get("settled").asBoolean()).isFalse();
        assertThat(proposed.at("/schools/0/pair/ours").asText()).isEqualTo("elm");
        assertThat(proposed.at("/schools/0/pair/evidence").asText()).isEqualTo("NAME");
        assertThat(proposed.at("/schools/0/selected").asBoolean()).isTrue();
        assertThat(proposed.at("/schools/1/selected").asBoolean()).isFalse();
        Answer saved = desk.save(ConnectionDesk.BOTH);
        assertThat(saved.json().toString()).isEqualTo("{\"selected\":2,\"added\":1}");
        assertThat(desk.stage()).isEqualTo("CHOSEN");
        JsonNode settled = browser.get("/api/connection/schools").json();
        assertThat(settled.at("/schools/1/pair/ours").asText()).isEqualTo("clever-" + Lincoln.OAK);
        assertThat(settled.at("/schools/1/pair/evidence").asText()).isEqualTo("CHOSEN");
        assertThat(progress()).isEqualTo("NOT_STARTED");
        assertThat(edge.edge.fanOut(Sample.NIGHTLY.json())).isZero();
        assertThat(browser.send("POST", "/api/connection/first-sync", "").status()).isEqualTo(202);
        assertThat(desk.stage()).isEqualTo("CONNECTED");
        assertThat(progress()).isEqualTo("WAITING");
        assertThat(edge.edge.tasks.plans()).extracting(task -> task.district()).containsExactly(Lincoln.ID);
        edge.edge.plan(Sample.PLAN.json());
        assertThat(progress()).isEqualTo("APPLYING");
    }

    @Test
    void theTrailSaysOnceWhoAllowedChoseAndStartedIt() {
        desk.come("code=admin&state=" + desk.state());
        desk.save(ConnectionDesk.BOTH);
        browser.send("POST", "/api/connection/first-sync", "");
        JsonNode entries = browser.get("/api/audit").json().get("entries");
        assertThat(entries.findValuesAsText("action"))
                .containsExactlyInAnyOrder("CONNECTION_ALLOWED", "SCHOOLS_CHOSEN", "SYNC_STARTED");
        assertThat(entries.findValuesAsText("name")).containsExactly(ConnectionDesk.ADA, ConnectionDesk.ADA,
                ConnectionDesk.ADA);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        code=teacher&state=OURS           | not-administrator
        code=nothing&state=OURS           | not-administrator
        code=elsewhere&state=OURS         | other-district
        code=never-was-one&state=OURS     | expired
        error=access_denied&state=OURS    | denied
        state=OURS                        | expired
        code=admin&state=guessed          | expired
        error=access_denied               | expired
        scope=read                        | expired
        """)
    void whatComesBackFromCleverAndConnectsNothingIsExplained(String query, String outcome) {
        assertThat(desk.come(query.replace("OURS", desk.state()))).isEqualTo("/connect?outcome=" + outcome);
        assertThat(desk.stage()).isEqualTo("NEW");
    }

    @Test
    void aStateIsGoodOnceForAQuarterOfAnHourAndForTheSessionItWasMadeFor() {
        String state = desk.state();
        desk.come("code=teacher&state=" + state);
        assertThat(desk.come("code=admin&state=" + state)).endsWith("expired");
        Browser other = new Browser(edge);
        other.signIn(ConnectionDesk.ADA);
        assertThat(ConnectionDesk.come(other, "code=admin&state=" + desk.state())).endsWith("expired");
        String late = desk.state();
        edge.edge.clock.set(edge.edge.clock.instant().plus(Duration.ofMinutes(15)));
        assertThat(desk.come("code=admin&state=" + late)).endsWith("expired");
        assertThat(desk.stage()).isEqualTo("NEW");
    }

    @Test
    void whoComesFromCleversPortalIsAskedThereAgainWithAStateOfOurs() {
        String again = desk.come("code=admin&scope=read");
        assertThat(again).startsWith("https://clever.example/oauth/authorize?").contains("district_id=" + Lincoln.ID);
        assertThat(desk.come("code=admin&state=" + again.replaceFirst(".*state=([^&]*).*", "$1"))).endsWith("allowed");
    }

    @Test
    void onlyADistrictAdministratorWhoIsSignedInConnects() {
        assertThat(ConnectionDesk.come(new Browser(edge), "code=admin&state=" + desk.state())).endsWith("signed-out");
        edge.administrators.appoint(new Administrator(Lincoln.ID, new EmailAddress("bob@lincoln.example"),
                new Scope.Schools(new TreeSet<>(Set.of(Lincoln.OAK)))));
        Browser bob = new Browser(edge);
        bob.signIn("bob@lincoln.example");
        assertThat(ConnectionDesk.come(bob, "code=admin")).endsWith("not-allowed");
        assertThat(desk.stage()).isEqualTo("NEW");
    }

    @Test
    void aCleverThatDoesNotAnswerIsToldApart() {
        edge.clever.fail(SourceFailure.UNREACHABLE);
        assertThat(desk.come("code=admin&state=" + desk.state())).endsWith("no-answer");
        edge.edge.districts.save(DistrictState.fresh(Lincoln.ID, new Selection.AllSchools()));
        edge.edge.source.fail(SourceFailure.UNREACHABLE);
        Answer answer = browser.get("/api/connection/schools");
        assertThat(answer.status()).isEqualTo(502);
        assertThat(answer.json().get("detail").asText()).isEqualTo(SourceFailure.UNREACHABLE.sentence());
    }

    @Test
    void nothingCanBeChosenOrStartedBeforeTheDistrictAllowsIt() {
        assertThat(browser.get("/api/connection/schools").status()).isEqualTo(409);
        assertThat(desk.save(ConnectionDesk.BOTH).status()).isEqualTo(409);
        assertThat(browser.send("POST", "/api/connection/first-sync", "").status()).isEqualTo(409);
        desk.come("code=admin&state=" + desk.state());
        assertThat(browser.send("POST", "/api/connection/first-sync", "").json().get("detail").asText())
                .contains("No school is chosen");
        assertThat(edge.edge.tasks.plans()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {}                                                                               | 400
        {"schools":[]}                                                                   | 400
        {"schools":[{"id":"65a0c0ffee000000000000e1","selected":false}]}                 | 400
        {"schools":[{"id":"65a0c0ffee000000000000e1"}]}                                  | 400
        {"schools":[{"id":"not an id","selected":true}]}                                 | 400
        {"schools":[{"id":"65a0c0ffee000000000000e9","selected":true}]}                  | 400
        {"schools":[{"id":"65a0c0ffee000000000000e1","ours":"none","selected":true}]}    | 400
        {"schools":[{"id":"65a0c0ffee000000000000e1","ours":"a b","selected":true}]}     | 400
        {"schools":[{"id":"65a0c0ffee000000000000e1","ours":"elm","selected":true},{"id":"65a0c0ffee000000000000e1","selected":true}]} | 400
        {"schools":[{"id":"65a0c0ffee000000000000e1","ours":"elm","selected":true},{"id":"65a0c0ffee000000000000e2","ours":"elm","selected":true}]} | 400
        {"schools":[{"id":"65a0c0ffee000000000000e1","ours":"elm","selected":true}]}     | 200
        """)
    void aChoiceThatMakesNoSenseIsRefusedAndChangesNothing(String body, int status) {
        desk.come("code=admin&state=" + desk.state());
        assertThat(desk.save(body).status()).isEqualTo(status);
        assertThat(edge.edge.pairs.find(Lincoln.ID)).hasSize(status == 200 ? 1 : 0);
        assertThat(desk.stage()).isEqualTo(status == 200 ? "CHOSEN" : "ALLOWED");
    }

    @Test
    void aConnectedDistrictIsChangedLaterAndReadAnewAndOtherDistrictsStayAsTheyAre() {
        edge.edge.districts.save(DistrictState.fresh(Lincoln.ID, new Selection.AllSchools()));
        edge.edge.districts.save(DistrictState.fresh(ConnectionDesk.MONROE, new Selection.AllSchools()));
        edge.edge.plan(Sample.PLAN.json());
        desk.save("{\"schools\":[{\"id\":\"" + Lincoln.ELM + "\",\"ours\":\"elm\",\"selected\":true}]}");
        DistrictState state = edge.edge.districts.find(Lincoln.ID).orElseThrow();
        assertThat(state.selection()).isEqualTo(new Selection.ChosenSchools(new TreeSet<>(Set.of(Lincoln.ELM))));
        assertThat(state.connected()).isTrue();
        assertThat(state.lastPull()).isEmpty();
        assertThat(edge.edge.districts.find(ConnectionDesk.MONROE).orElseThrow().selection())
                .isEqualTo(new Selection.AllSchools());
        assertThat(edge.edge.pairs.find(ConnectionDesk.MONROE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"TOKEN_REFUSED, DISCONNECTED, false, 1", "CREDENTIALS_REFUSED, DISCONNECTED, false, 1",
        "WRONG_DISTRICT, DISCONNECTED, false, 1", "UNREACHABLE, CONNECTED, true, 0"})
    void aDistrictThatIsRefusedIsDisconnectedAndReadAtOnceAfterItsAdministratorAllowsItAgain(
            SourceFailure failure, String stage, boolean connected, int runs) {
        edge.edge.districts.save(DistrictState.fresh(Lincoln.ID, new Selection.AllSchools()));
        edge.edge.source.fail(failure);
        edge.edge.plan(Sample.PLAN.json());
        assertThat(desk.stage()).isEqualTo(stage);
        assertThat(browser.get("/api/districts").json().at("/districts/0/connected").asBoolean()).isEqualTo(connected);
        edge.edge.source.work();
        assertThat(desk.come("code=admin&state=" + desk.state())).endsWith("allowed");
        assertThat(desk.stage()).isEqualTo("CONNECTED");
        assertThat(edge.edge.tasks.plans()).hasSize(runs);
    }

    private String progress() {
        return browser.get("/api/runs/current").json().get("stage").asText();
    }
}
