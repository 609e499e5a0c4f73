package rollcall.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.account.Administrator;
import rollcall.account.Scope;
import rollcall.clever.CleverVisit;
import rollcall.directory.PlatformSchool;
import rollcall.directory.PlatformSchoolId;
import rollcall.lambda.Browser.Answer;
import rollcall.roster.DistrictId;
import rollcall.roster.EmailAddress;
import rollcall.roster.Person;
import rollcall.roster.PersonId;
import rollcall.roster.Role;
import rollcall.roster.SourceFailure;
import rollcall.sync.DistrictState;
import rollcall.sync.PreviewTask;
import rollcall.sync.Selection;
import rollcall.sync.sqs.TaskCodec;

class ConnectionTest {
    private static final String ADA = "ada@lincoln.example";
    private static final DistrictId MONROE = new DistrictId("65a0c0ffee000000000000d2");
    private static final String BOTH = """
        {"schools":[{"id":"65a0c0ffee000000000000e1","ours":"elm","selected":true},
        {"id":"65a0c0ffee000000000000e2","selected":true}]}""";
    private final ApiEdge edge = new ApiEdge();
    private final Browser browser = new Browser(edge);

    @BeforeEach
    void signIn() {
        edge.appoint(Lincoln.ID, ADA);
        browser.signIn(ADA);
        edge.edge.platform.put(Lincoln.ID, ours("elm", "School 65a0c0ffee000000000000e1"));
        edge.clever.expect("admin", known(Lincoln.ID, new Role.DistrictAdministrator()));
        edge.clever.expect("teacher", known(Lincoln.ID, new Role.Teacher(
                Optional.empty(), Optional.empty(), new TreeSet<>())));
        edge.clever.expect("elsewhere", known(MONROE, new Role.DistrictAdministrator()));
        edge.clever.expect("nothing", new CleverVisit.NoRole());
    }

    @Test
    void aDistrictIsConnectedFromBeginningToEnd() {
        assertThat(stage()).isEqualTo("NEW");
        assertThat(come("code=admin&state=" + state())).isEqualTo("/connect?outcome=allowed");
        assertThat(stage()).isEqualTo("ALLOWED");
        JsonNode proposed = browser.get("/api/connection/schools").json();
        assertThat(proposed.get("settled").asBoolean()).isFalse();
        assertThat(proposed.at("/schools/0/pair/ours").asText()).isEqualTo("elm");
        assertThat(proposed.at("/schools/0/pair/evidence").asText()).isEqualTo("NAME");
        assertThat(proposed.at("/schools/0/selected").asBoolean()).isTrue();
        assertThat(proposed.at("/schools/1/selected").asBoolean()).isFalse();
        Answer saved = save(BOTH);
        assertThat(saved.json().toString()).isEqualTo("{\"selected\":2,\"added\":1}");
        assertThat(stage()).isEqualTo("CHOSEN");
        JsonNode settled = browser.get("/api/connection/schools").json();
        assertThat(settled.at("/schools/1/pair/ours").asText()).isEqualTo("clever-" + Lincoln.OAK);
        assertThat(settled.at("/schools/1/pair/evidence").asText()).isEqualTo("CHOSEN");
        assertThat(progress()).isEqualTo("NOT_STARTED");
        assertThat(edge.edge.fanOut(Sample.NIGHTLY.json())).isZero();
        assertThat(browser.send("POST", "/api/connection/first-sync", "").status()).isEqualTo(202);
        assertThat(stage()).isEqualTo("CONNECTED");
        assertThat(progress()).isEqualTo("WAITING");
        assertThat(edge.edge.tasks.plans()).extracting(task -> task.district()).containsExactly(Lincoln.ID);
        edge.edge.plan(Sample.PLAN.json());
        assertThat(progress()).isEqualTo("APPLYING");
    }

    @Test
    void theTrailSaysOnceWhoAllowedChoseAndStartedIt() {
        come("code=admin&state=" + state());
        save(BOTH);
        browser.send("POST", "/api/connection/first-sync", "");
        JsonNode entries = browser.get("/api/audit").json().get("entries");
        assertThat(entries.findValuesAsText("action"))
                .containsExactlyInAnyOrder("CONNECTION_ALLOWED", "SCHOOLS_CHOSEN", "SYNC_STARTED");
        assertThat(entries.findValuesAsText("name")).containsExactly(ADA, ADA, ADA);
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
        assertThat(come(query.replace("OURS", state()))).isEqualTo("/connect?outcome=" + outcome);
        assertThat(stage()).isEqualTo("NEW");
    }

    @Test
    void aStateIsGoodOnceForAQuarterOfAnHourAndForTheSessionItWasMadeFor() {
        String state = state();
        come("code=teacher&state=" + state);
        assertThat(come("code=admin&state=" + state)).endsWith("expired");
        Browser other = new Browser(edge);
        other.signIn(ADA);
        assertThat(come(other, "code=admin&state=" + state())).endsWith("expired");
        String late = state();
        edge.edge.clock.set(edge.edge.clock.instant().plus(Duration.ofMinutes(15)));
        assertThat(come("code=admin&state=" + late)).endsWith("expired");
        assertThat(stage()).isEqualTo("NEW");
    }

    @Test
    void whoComesFromCleversPortalIsAskedThereAgainWithAStateOfOurs() {
        String again = come("code=admin&scope=read");
        assertThat(again).startsWith("https://clever.example/oauth/authorize?").contains("district_id=" + Lincoln.ID);
        assertThat(come("code=admin&state=" + again.replaceFirst(".*state=([^&]*).*", "$1"))).endsWith("allowed");
    }

    @Test
    void onlyADistrictAdministratorWhoIsSignedInConnects() {
        assertThat(come(new Browser(edge), "code=admin&state=" + state())).endsWith("signed-out");
        edge.administrators.appoint(new Administrator(Lincoln.ID, new EmailAddress("bob@lincoln.example"),
                new Scope.Schools(new TreeSet<>(Set.of(Lincoln.OAK)))));
        Browser bob = new Browser(edge);
        bob.signIn("bob@lincoln.example");
        assertThat(come(bob, "code=admin")).endsWith("not-allowed");
        assertThat(stage()).isEqualTo("NEW");
    }

    @Test
    void aCleverThatDoesNotAnswerIsToldApart() {
        edge.clever.fail(SourceFailure.UNREACHABLE);
        assertThat(come("code=admin&state=" + state())).endsWith("no-answer");
        edge.edge.districts.save(DistrictState.fresh(Lincoln.ID, new Selection.AllSchools()));
        edge.edge.source.fail(SourceFailure.UNREACHABLE);
        Answer answer = browser.get("/api/connection/schools");
        assertThat(answer.status()).isEqualTo(502);
        assertThat(answer.json().get("detail").asText()).isEqualTo(SourceFailure.UNREACHABLE.sentence());
    }

    @Test
    void nothingCanBeChosenOrStartedBeforeTheDistrictAllowsIt() {
        assertThat(browser.get("/api/connection/schools").status()).isEqualTo(409);
        assertThat(save(BOTH).status()).isEqualTo(409);
        assertThat(browser.send("POST", "/api/connection/first-sync", "").status()).isEqualTo(409);
        come("code=admin&state=" + state());
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
        come("code=admin&state=" + state());
        assertThat(save(body).status()).isEqualTo(status);
        assertThat(edge.edge.pairs.find(Lincoln.ID)).hasSize(status == 200 ? 1 : 0);
        assertThat(stage()).isEqualTo(status == 200 ? "CHOSEN" : "ALLOWED");
    }

    @Test
    void aConnectedDistrictIsChangedLaterAndReadAnewAndOtherDistrictsStayAsTheyAre() {
        edge.edge.districts.save(DistrictState.fresh(Lincoln.ID, new Selection.AllSchools()));
        edge.edge.districts.save(DistrictState.fresh(MONROE, new Selection.AllSchools()));
        edge.edge.plan(Sample.PLAN.json());
        save("{\"schools\":[{\"id\":\"" + Lincoln.ELM + "\",\"ours\":\"elm\",\"selected\":true}]}");
        DistrictState state = edge.edge.districts.find(Lincoln.ID).orElseThrow();
        assertThat(state.selection()).isEqualTo(new Selection.ChosenSchools(new TreeSet<>(Set.of(Lincoln.ELM))));
        assertThat(state.connected()).isTrue();
        assertThat(state.lastPull()).isEmpty();
        assertThat(edge.edge.districts.find(MONROE).orElseThrow().selection()).isEqualTo(new Selection.AllSchools());
        assertThat(edge.edge.pairs.find(MONROE)).isEmpty();
    }

    @Test
    void aPreviewIsMadeByAWorkerAndChangesNothing() {
        assertThat(browser.send("POST", "/api/preview", "").status()).isEqualTo(409);
        come("code=admin&state=" + state());
        save(BOTH);
        DistrictState before = edge.edge.districts.find(Lincoln.ID).orElseThrow();
        String id = preview();
        assertThat(preview()).isEqualTo(id);
        assertThat(browser.get("/api/preview/" + id).json().get("status").asText()).isEqualTo("WORKING");
        carryOutPreviews();
        JsonNode preview = browser.get("/api/preview/" + id).json();
        assertThat(preview.get("status").asText()).isEqualTo("DONE");
        assertThat(preview.findValuesAsText("id")).contains(Lincoln.ELM.value(), Lincoln.OAK.value());
        assertThat(preview.at("/schools/0/kinds/STUDENT/created").asInt()).isEqualTo(1);
        assertThat(Lincoln.PRIVATE).noneMatch(preview.toString()::contains);
        assertThat(edge.edge.districts.find(Lincoln.ID)).contains(before);
        assertThat(edge.edge.tasks.applies()).isEmpty();
        browser.signIn(ADA);
        edge.appoint(MONROE, "eve@monroe.example");
        browser.signIn("eve@monroe.example");
        assertThat(browser.get("/api/preview/" + id).status()).isEqualTo(404);
    }

    @Test
    void aPreviewThatFailsSaysWhy() {
        come("code=admin&state=" + state());
        save(BOTH);
        String id = preview();
        edge.edge.source.fail(SourceFailure.TOKEN_REFUSED);
        carryOutPreviews();
        JsonNode preview = browser.get("/api/preview/" + id).json();
        assertThat(preview.get("status").asText()).isEqualTo("FAILED");
        assertThat(preview.get("trouble").asText()).isEqualTo(SourceFailure.TOKEN_REFUSED.sentence());
        assertThat(browser.get("/api/preview/not%20legal").status()).isEqualTo(404);
    }

    @Test
    void aPreviewThatNobodyAskedForIsNotFound() {
        come("code=admin&state=" + state());
        save(BOTH);
        assertThat(browser.get("/api/preview/" + "x".repeat(64)).status()).isEqualTo(404);
        String id = preview();
        assertThat(browser.get("/api/preview/" + id).json().get("status").asText()).isEqualTo("WORKING");
        edge.edge.clock.set(edge.edge.clock.instant().plus(Duration.ofDays(1)));
        browser.signIn(ADA);
        assertThat(browser.get("/api/preview/" + id).status()).isEqualTo(404);
    }

    private String preview() {
        return browser.send("POST", "/api/preview", "").json().get("preview").asText();
    }

    private void carryOutPreviews() {
        for (PreviewTask task : edge.edge.tasks.takePreviews()) {
            assertThat(edge.edge.plan(
                    "{\"Records\":[{\"messageId\":\"m\",\"body\":\"" + TaskCodec.write(task).replace("\"", "\\\"")
                            + "\"}]}"))
                    .isEmpty();
        }
    }

    private String state() {
        String url = browser.send("POST", "/api/connection/start", "").json().get("url").asText();
        assertThat(url).contains("redirect_uri=https://rollcall.example/api/connection/callback");
        return url.replaceFirst(".*state=([^&]*).*", "$1");
    }

    private String come(String query) {
        return come(browser, query);
    }

    private static String come(Browser from, String query) {
        Answer answer = from.get("/api/connection/callback?" + query);
        assertThat(answer.status()).isEqualTo(303);
        return answer.headers().get("Location");
    }

    private Answer save(String body) {
        return browser.send("PUT", "/api/connection/schools", body);
    }

    private String stage() {
        return browser.get("/api/connection").json().get("stage").asText();
    }

    private String progress() {
        return browser.get("/api/runs/current").json().get("stage").asText();
    }

    private static PlatformSchool ours(String id, String name) {
        Optional<String> none = Optional.empty();
        return new PlatformSchool(new PlatformSchoolId(id), name, none, none, none);
    }

    private static CleverVisit known(DistrictId district, Role role) {
        return new CleverVisit.Known(district, new Person(new PersonId("p1"), Optional.empty(), Optional.empty(),
                Optional.empty(), List.of(role), Set.of()));
    }
}
