package rollcall.local.clever;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rollcall.local.clever.access.Client;
import rollcall.local.clever.district.User;
import rollcall.local.clever.generate.DistrictGenerator;
import rollcall.local.clever.generate.DistrictSpecification;

final class OAuthTest extends SimulatorTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String LIST = "/oauth/tokens?owner_type=district";
    private static final String BACK = "http://127.0.0.1:9/back";

    private Caller client;

    @BeforeEach
    void useClient() {
        client = Caller.ofClient(simulator, simulator.client());
    }

    @Test
    void theListHoldsOneTokenPerDistrict() {
        simulator.add(DistrictGenerator.generate(DistrictSpecification.of(8, 1, 3), clock));
        JsonNode list = client.json(LIST);
        assertThat(list.get("data")).hasSize(2);
        JsonNode only = client.json(LIST + "&district=" + district.id()).get("data");
        assertThat(only).hasSize(1);
        assertThat(only.get(0).get("owner").get("id").asText())
                .isEqualTo(district.id().value());
        assertThat(Caller.bearer(simulator, only.get(0).get("access_token").asText())
                .status("/v3.1/users"))
                .isEqualTo(200);
    }

    @Test
    void aWrongSecretIsRefusedAndSoIsABearer() {
        simulator.useClient(new Client(simulator.client().id(), "another"));
        HttpResponse<byte[]> answer = client.get(LIST);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(Caller.json(answer).get("error").asText()).isEqualTo("invalid_client");
        assertThat(caller.get(LIST).headers().firstValue("Content-Type").orElseThrow())
                .contains("html");
        assertThat(client.get("/v3.1/users")
                .headers()
                .firstValue("Content-Type")
                .orElseThrow())
                .contains("html");
    }

    @Test
    void aRotatedTokenIsRefusedAndTheListShowsTheNewOne() {
        simulator.faults().tokens().rotate(district.id());
        HttpResponse<byte[]> refused = caller.get("/v3.1/users");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(Caller.json(refused).get("message").asText()).isNotBlank();
        String now = client.json(LIST).get("data").get(0).get("access_token").asText();
        assertThat(Caller.bearer(simulator, now).status("/v3.1/users")).isEqualTo(200);
    }

    @Test
    void aRevokedTokenStaysListedAndADelistedDistrictDoesNot() {
        simulator.faults().tokens().revoke(district.id());
        assertThat(caller.status("/v3.1/users")).isEqualTo(401);
        assertThat(client.json(LIST).get("data")).hasSize(1);
        simulator.faults().tokens().delist(district.id());
        assertThat(client.json(LIST).get("data")).isEmpty();
    }

    @Test
    void aPersonSignsInWithACodeThatIsGoodOnce() {
        User teacher = first("teacher");
        String body = "grant_type=authorization_code&redirect_uri=" + BACK + "&code=" + code(teacher);
        HttpResponse<byte[]> answer = client.post("/oauth/tokens", FORM, body);
        Caller signedIn = Caller.bearer(simulator, Caller.json(answer).get("access_token").asText());
        assertThat(signedIn.json("/v3.1/me").get("data").get("id").asText())
                .isEqualTo(teacher.id().value());
        assertThat(signedIn.json("/userinfo").get("sub").asText())
                .isEqualTo(teacher.id().value());
        HttpResponse<byte[]> again = client.post("/oauth/tokens", FORM, body);
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(Caller.json(again).get("error").asText()).isEqualTo("invalid_grant");
    }

    private String code(User person) {
        String location = consent("&person=" + person.id());
        assertThat(location).startsWith(BACK + "?code=");
        return location.substring(location.indexOf("code=") + 5, location.indexOf("&scope"));
    }

    private String consent(String more) {
        String path = "/oauth/consent?district_id=" + district.id() + "&redirect_uri=" + BACK + more;
        return client.get(path).headers().firstValue("Location").orElseThrow();
    }

    @Test
    void aCodeDiesAfterAMinuteAndIsBoundToItsRedirect() {
        String elsewhere = "{\"grant_type\":\"authorization_code\",\"redirect_uri\":\"http://other\",\"code\":\"%s\"}";
        String late = elsewhere.replace("http://other", BACK);
        String code = code(first("student"));
        assertThat(client.post("/oauth/tokens", "application/json", elsewhere.formatted(code))
                .statusCode())
                .isEqualTo(400);
        code = code(first("student"));
        clock.advance(Duration.ofSeconds(61));
        assertThat(client.post("/oauth/tokens", "application/json", late.formatted(code))
                .statusCode())
                .isEqualTo(400);
        code = code(first("student"));
        assertThat(client.post("/oauth/tokens", "application/json", late.formatted(code))
                .statusCode())
                .isEqualTo(200);
    }

    @Test
    void thePagesLetAPersonChooseOrDeny() {
        String ask = "/oauth/authorize?response_type=code&client_id="
                + simulator.client().id() + "&redirect_uri=" + BACK + "&state=s1";
        assertThat(text(ask)).contains("district_id=" + district.id());
        assertThat(text(ask + "&district_id=" + district.id()))
                .contains("person=" + first("teacher").id(), "deny=true");
        assertThat(consent("&state=s1&person=" + first("teacher").id())).endsWith("&state=s1");
        assertThat(consent("&state=s1&deny=true")).isEqualTo(BACK + "?error=access_denied&state=s1");
    }

    private String text(String path) {
        return new String(client.get(path).body(), StandardCharsets.UTF_8);
    }

    @Test
    void instantLoginArrivesWithoutState() {
        String page = text(
                "/oauth/instant-login?client_id=x&state=mine&redirect_uri=" + BACK + "&district_id=" + district.id());
        assertThat(page).contains("person=").doesNotContain("state=mine");
    }

    @Test
    void anAdministratorsConsentConnectsTheDistrict() {
        simulator.faults().tokens().delist(district.id());
        code(first("student"));
        assertThat(client.json(LIST).get("data")).isEmpty();
        code(first("district_admin"));
        assertThat(client.json(LIST).get("data")).hasSize(1);
    }

    @Test
    void aSignedInPersonReachesThemselvesOnly() {
        User teacher = first("teacher");
        Caller person = Caller.bearer(simulator, simulator.faults().tokens().issueForUser(district.id(), teacher.id()));
        assertThat(person.status("/v3.1/users/" + teacher.id())).isEqualTo(200);
        assertThat(person.status("/v3.1/districts/" + district.id())).isEqualTo(200);
        assertThat(person.status("/v3.1/users/" + first("student").id())).isEqualTo(404);
        assertThat(person.status("/v3.1/users?limit=10")).isEqualTo(404);
        assertThat(caller.status("/v3.1/me")).isEqualTo(404);
    }

    @Test
    void tokenInfoNamesTheClientAndDiscoveryTheEndpoints() {
        assertThat(caller.json("/oauth/tokeninfo").get("client_id").asText())
                .isEqualTo(simulator.client().id());
        assertThat(caller.json("/.well-known/openid-configuration")
                .get("token_endpoint")
                .asText())
                .isEqualTo(simulator.baseUri() + "/oauth/tokens");
    }
}
