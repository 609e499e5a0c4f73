package rollcall.local.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import rollcall.local.CleverChoice;
import rollcall.local.LocalSystem;
import rollcall.local.SystemOptions;
import rollcall.local.aws.LocalClients;
import rollcall.local.report.NightReport;
import rollcall.local.report.Usage;
import rollcall.notify.Delivery;
import rollcall.notify.Text;
import rollcall.notify.sns.SnsSender;
import rollcall.roster.Language;
import rollcall.roster.PhoneNumber;
import software.amazon.awssdk.services.sns.SnsClient;

class LocalDashboardTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static LocalSystem system;
    private static LocalDashboard dashboard;
    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        system = LocalSystem.start(SystemOptions.of(new CleverChoice.Simulated(1, 10, 1)), Clock.systemUTC());
        dashboard = LocalDashboard.start(system, 0, 0, Clock.systemUTC());
    }

    @AfterAll
    static void stop() {
        dashboard.close();
        system.close();
    }

    @AfterEach
    void close() {
        http.close();
    }

    @Test
    void thePageComesFromTheRealFunctionWithItsHeaders() throws Exception {
        HttpResponse<String> page = get(dashboard.address().resolve("/"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("/app/main.js");
        assertThat(page.headers().firstValue("content-security-policy")).isPresent();
        assertThat(page.headers().firstValue("etag")).isPresent();
    }

    @Test
    void aBrowserGetsLargeAnswersCompressed() throws Exception {
        URI document = dashboard.address().resolve("/openapi.json");
        HttpRequest request = HttpRequest.newBuilder(document).header("Accept-Encoding", "gzip").build();
        HttpResponse<InputStream> answer = http.send(request, BodyHandlers.ofInputStream());
        assertThat(answer.headers().firstValue("content-encoding")).contains("gzip");
        try (GZIPInputStream gzip = new GZIPInputStream(answer.body())) {
            assertThat(gzip.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo(get(document).body());
        }
    }

    @Test
    void theCodeInTheOutboxSignsIn() throws Exception {
        String attempt = JSON
                .readTree(post("/api/session/code", "{\"email\":\"demo@rollcall.example\"}").body())
                .get("attempt")
                .asText();
        Matcher code = Pattern.compile("code is ([0-9]{6})").matcher(get(dashboard.local().resolve("/outbox")).body());
        assertThat(code.find()).isTrue();

        HttpResponse<String> signedIn = post("/api/session/verify",
                "{\"attempt\":\"" + attempt + "\",\"code\":\"" + code.group(1) + "\"}");

        String cookie = signedIn.headers().firstValue("set-cookie").orElseThrow().split(";", 2)[0];
        HttpRequest request = HttpRequest.newBuilder(dashboard.address().resolve("/api/districts"))
                .header("Cookie", cookie)
                .build();
        JsonNode districts = JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
        String district = JSON.readTree(signedIn.body()).get("district").asText();
        assertThat(districts.findValuesAsText("id")).containsExactly(district);
    }

    @Test
    void aTextIsInTheOutboxWithItsLinkAndCanBeAnsweredWithStop() throws Exception {
        Text text = new Text(new PhoneNumber("+14155552671"), "Elm <School>: https://rollcall.example/account Hi",
                Language.ENGLISH, "parent-account");
        URI outbox = dashboard.local().resolve("/outbox");
        try (SnsClient sns = LocalClients.texts(dashboard.local(), List.of())) {
            SnsSender sender = new SnsSender(sns);
            assertThat(sender.send(text)).isEqualTo(new Delivery.Accepted());
            assertThat(get(outbox).body()).contains("Text to +14155552671", "Elm &lt;School&gt;",
                    "<a href=\"https://rollcall.example/account\">");

            HttpRequest stop = HttpRequest.newBuilder(outbox.resolve("/outbox/stop"))
                    .POST(BodyPublishers.ofString("number=%2B14155552671"))
                    .build();
            assertThat(http.send(stop, BodyHandlers.ofString()).headers().firstValue("location")).contains("/outbox");
            assertThat(sender.send(text)).isEqualTo(new Delivery.Stopped());
            assertThat(get(outbox).body()).contains("STOP was answered");
        }
    }

    @Test
    void theLastReportIsThereForPeopleAndPrograms() throws Exception {
        assertThat(get(dashboard.local().resolve("/report")).body()).isEqualTo("The first night is under way.\n");
        dashboard.show(NightReport.of(List.of(), new Usage(1, 2, 3)));
        assertThat(get(dashboard.local().resolve("/report")).body()).startsWith("Schools: 0 connected");
        assertThat(get(dashboard.local().resolve("/report.json")).body()).contains("\"writeUnits\" : 2.0");
    }

    @Test
    void whatOnlyTheLocalRunnerHasIsNotPartOfTheDashboard() throws Exception {
        assertThat(get(dashboard.address().resolve("/outbox")).body()).contains("/app/main.js");
        assertThat(get(dashboard.address().resolve("/report.json")).statusCode()).isEqualTo(404);
        assertThat(get(dashboard.local().resolve("/elsewhere")).statusCode()).isEqualTo(404);
    }

    @Test
    void aTakenPortIsExplained() {
        assertThatThrownBy(() -> LocalDashboard.start(system, dashboard.address().getPort(), 0, Clock.systemUTC()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("choose another with --port");
    }

    private HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(dashboard.address().resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }
}
