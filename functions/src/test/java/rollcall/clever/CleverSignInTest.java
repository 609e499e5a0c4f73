package rollcall.clever;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollcall.roster.DistrictId;
import rollcall.roster.Role;
import rollcall.roster.SourceFailure;

class CleverSignInTest {
    private static final URI BACK = URI.create("https://rollcall.example/api/clever/back?x=1&y");
    private static final String TOKENS = "/oauth/tokens";
    private static final String ME = "/v3.1/me";
    private static final String USER = "/v3.1/users/u1";
    private final ScriptedClever clever = new ScriptedClever();
    private final CleverSignIn signIn = new CleverSignIn(
            clever.settings(CleverLimits.STANDARD), clever.clock, clever.clock, new Random(7));

    @BeforeEach
    void answer() {
        clever.on(TOKENS, Reply.json("{\"access_token\":\"user-token\",\"token_type\":\"bearer\"}"));
        clever.on(ME, Reply.json("""
            {"type":"user","links":[],"data":{"id":"u1","district":"d1","type":"user","authorized_by":"district"}}"""));
        clever.on(USER, Reply.json("""
            {"data":{"id":"u1","district":"d1","email":"Ivy@lakeshore.example","name":{"first":"Ivy","last":"Tran"},
             "roles":{"district_admin":{},"teacher":{"school":"e1","schools":["e1"]}}},"links":[]}"""));
    }

    @AfterEach
    void close() {
        signIn.close();
        clever.close();
    }

    @Test
    void thePageNamesUsTheWayBackAndTheState() {
        URI page = signIn.page(BACK, "s 1", Optional.of(new DistrictId("d1")));
        assertThat(page.toString())
                .isEqualTo(
                        clever.address() + "/oauth/authorize?client_id=client&district_id=d1&redirect_uri="
                                + "https%3A%2F%2Frollcall.example%2Fapi%2Fclever%2Fback%3Fx%3D1%26y"
                                + "&response_type=code&state=s+1");
        assertThat(signIn.page(BACK, "s", Optional.empty()).toString()).doesNotContain("district_id");
    }

    @Test
    void aVisitorIsKnownByDistrictIdAndRoles() {
        CleverVisit.Known known = (CleverVisit.Known) signIn.visit("c0de", BACK);
        assertThat(known.district()).isEqualTo(new DistrictId("d1"));
        assertThat(known.person().id().value()).isEqualTo("u1");
        assertThat(known.person().role(Role.DistrictAdministrator.class)).isPresent();
        assertThat(known.person().role(Role.Teacher.class)).isPresent();
    }

    @Test
    void theCodeIsExchangedWithOurSecretAndTheRestAskedWithTheVisitorsToken() {
        signIn.visit("c0de", BACK);
        assertThat(clever.targets()).containsExactly(TOKENS, ME, USER);
        List<String> shown = clever.asked().stream().map(asked -> asked.header("Authorization")).toList();
        assertThat(shown.getFirst()).startsWith("Basic ");
        assertThat(shown.subList(1, 3)).containsOnly("Bearer user-token");
    }

    @Test
    void aCodeThatIsUsedUpStartsTheVisitAgain() {
        clever.on(TOKENS, Reply.json(400, "{\"error\":\"invalid_grant\"}"));
        assertThat(signIn.visit("c0de", BACK)).isEqualTo(new CleverVisit.CodeRefused());
        assertThat(clever.targets()).containsExactly(TOKENS);
    }

    @Test
    void aUserWithoutARoleWeKnowIsNobodyHere() {
        clever.on(USER, Reply.json("{\"data\":{\"id\":\"u1\",\"roles\":{\"librarian\":{}}},\"links\":[]}"));
        assertThat(signIn.visit("c0de", BACK)).isEqualTo(new CleverVisit.NoRole());
    }

    @Test
    void ourSecretRefusedIsOurTrouble() {
        clever.on(TOKENS, Reply.empty(401));
        assertThat(Failing.reason(() -> signIn.visit("c0de", BACK))).isEqualTo(SourceFailure.CREDENTIALS_REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{}", "[]", "{\"data\":[]}", "{\"data\":{\"id\":\"u1\"}}", "{\"data\":{\"id\":7,\"district\":\"d1\"}}",
        "{\"data\":{\"id\":\"u/1\",\"district\":\"d1\"}}"})
    void anAnswerThatDoesNotSayWhoItIsIsNone(String me) {
        clever.on(ME, Reply.json(me));
        assertThat(Failing.reason(() -> signIn.visit("c0de", BACK))).isEqualTo(SourceFailure.BROKEN_ANSWER);
    }

    @Test
    void aTokenThatMayNotStandInAHeaderIsNone() {
        clever.on(TOKENS, Reply.json("{\"access_token\":\"a\\r\\nb\"}"));
        assertThat(Failing.reason(() -> signIn.visit("c0de", BACK))).isEqualTo(SourceFailure.BROKEN_ANSWER);
    }
}
