package rollcall.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FunctionsJarIT {
    /// A function starts the later the more there is to load. Today 16 MB.
    private static final long MOST_BYTES = 25_000_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {
        "rollcall/lambda/FanOutHandler.class",
        "rollcall/lambda/PlanHandler.class",
        "rollcall/lambda/ApplyHandler.class",
        "rollcall/lambda/AuditHandler.class",
        "rollcall/lambda/ApiHandler.class",
        "rollcall/api/openapi.json",
        "rollcall/api/web/index.html",
        "rollcall/api/web/library/lit-html.js",
        "rollcall/notify/sign-in-code_es.properties",
        "META-INF/services/jakarta.mail.util.StreamProvider",
        "software/amazon/awssdk/http/urlconnection/UrlConnectionHttpClient.class",
        "LambdaJsonLayout.json",
        "log4j2.xml"})
    void itHolds(String entry) throws IOException {
        assertThat(FunctionsJar.entries()).containsOnlyOnce(entry);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "com/amazonaws/services/dynamodbv2/",
        "META-INF/resources/webjars/",
        "com/ibm/icu/",
        "com/microsoft/playwright/",
        "com/networknt/",
        "com/tngtech/",
        "io/netty/",
        "net/datafaker/",
        "org/apache/hc/",
        "org/apache/http/",
        "org/assertj/",
        "org/eclipse/jetty/",
        "org/elasticmq/",
        "org/junit/",
        "picocli/",
        "rollcall/local/",
        "rollcall/sync/InMemory",
        "scala/",
        "software/amazon/awssdk/crt/",
        "software/amazon/awssdk/http/apache/",
        "software/amazon/awssdk/http/nio/"})
    void itHoldsNothingOf(String prefix) throws IOException {
        assertThat(FunctionsJar.entries()).isNotEmpty().noneMatch(entry -> entry.startsWith(prefix));
    }

    @Test
    void nothingInItIsSignedOrTwice() throws IOException {
        assertThat(FunctionsJar.entries())
                .doesNotHaveDuplicates()
                .noneMatch(entry -> entry.matches("META-INF/[^/]*\\.(SF|DSA|RSA|EC)"));
    }

    @Test
    void itIsSmallEnoughToStartFast() throws IOException {
        assertThat(Files.size(FunctionsJar.FILE)).isLessThan(MOST_BYTES);
    }

    @Test
    void listsThatSeveralJarsBringAreMerged() throws IOException {
        assertThat(FunctionsJar.text("META-INF/MANIFEST.MF")).contains("Multi-Release: true");
        assertThat(FunctionsJar.text("META-INF/org/apache/logging/log4j/core/config/plugins/Log4j2Plugins.dat"))
                .contains("JsonTemplateLayout", "PowertoolsResolverFactory", "ConsoleAppender");
    }

    @Test
    void onNothingButTheJarEveryFunctionStartsAndLogsJson() throws IOException, InterruptedException {
        List<String> lines = FunctionsJar.run(StartsTheFunctions.class);

        assertThat(lines).hasSizeGreaterThanOrEqualTo(2).allSatisfy(line -> assertThat(line).startsWith("{"));
        assertThat(JSON.readTree(lines.getFirst()).get("message").asText()).isEqualTo("made 5");
        JsonNode failure = JSON.readTree(lines.get(1));
        assertThat(failure.get("level").asText()).isEqualTo("ERROR");
        assertThat(failure.get("messageId").asText()).isEqualTo("m1");
        assertThat(failure.get("function_request_id").asText()).isEqualTo("8476a536-e9f4-11e8-9739-2dfe598c3fcd");
        assertThat(failure.get("service").asText()).isEqualTo("rollcall");
        assertThat(failure.get("error").get("message").asText()).isEqualTo("a task is one JSON object");
    }
}
