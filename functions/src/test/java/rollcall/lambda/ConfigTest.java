package rollcall.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rollcall.clever.CleverCredentials;
import rollcall.plan.Limits;

class ConfigTest {
    @Test
    void whatIsNotSetHasItsDefault() {
        assertThat(Config.from(Environment.needed()))
                .isEqualTo(new Config(
                        "directory",
                        "sync",
                        "notices",
                        URI.create("https://sqs.us-east-1.amazonaws.com/000000000000/plan-tasks"),
                        URI.create("https://sqs.us-east-1.amazonaws.com/000000000000/school-tasks"),
                        URI.create("https://sqs.us-east-1.amazonaws.com/000000000000/notice-tasks"),
                        URI.create("https://api.clever.com"),
                        URI.create("https://clever.com"),
                        new CleverClient.Given(new CleverCredentials("client", Environment.SECRET)),
                        "US",
                        false,
                        new Limits(0.10, 0.75, 10)));
    }

    @ParameterizedTest
    @CsvSource({
        "CLEVER_API_URL, http://127.0.0.1:8081, http://127.0.0.1:8081",
        "CLEVER_AUTH_URL, https://clever.example/, https://clever.example/",
        "DEFAULT_REGION, CA, CA",
        "CONNECT_ALL, true, true",
        "HOLD_REMOVALS, .25, 0.25",
        "HOLD_REMOVALS, 0, 0.0",
        "HOLD_REMOVALS, 1.0, 1.0",
        "HOLD_UPDATES, .5, 0.5",
        "HOLD_FLOOR, 1, 1",
        "HOLD_FLOOR, 250, 250"})
    void whatIsSetIsTaken(String name, String value, String read) {
        assertThat(values(Config.from(Environment.with(name, value)))).containsEntry(name, read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DIRECTORY_TABLE", "SYNC_TABLE", "PLAN_QUEUE_URL", "SCHOOL_QUEUE_URL", "CLEVER_CLIENT_ID",
        "CLEVER_CLIENT_SECRET"})
    void whatIsMissingOrBlankIsNamed(String name) {
        assertThatThrownBy(() -> Config.from(Environment.without(name))).hasMessage(name + " is not set");
        assertThatThrownBy(() -> Config.from(Environment.with(name, " "))).hasMessage(name + " is not set");
    }

    @Test
    void secretInTheSecretsStoreIsTakenBeforePlainVariables() {
        Map<String, String> variables = new HashMap<>(Environment.without("CLEVER_CLIENT_SECRET"));
        variables.put("CLEVER_SECRET_ARN", "arn:aws:secretsmanager:us-east-1:0:secret:clever");
        assertThat(Config.from(variables).client())
                .isEqualTo(new CleverClient.Stored("arn:aws:secretsmanager:us-east-1:0:secret:clever"));
    }

    @ParameterizedTest
    @CsvSource({
        "PLAN_QUEUE_URL, plan-tasks, an address such as https://host/path",
        "SCHOOL_QUEUE_URL, https://a b/c, an address such as https://host/path",
        "SCHOOL_QUEUE_URL, arn:aws:sqs:us-east-1:0:tasks, an address such as https://host/path",
        "CLEVER_API_URL, https://api.clever.com/v3.1, 'an address such as https://host, without a path'",
        "CLEVER_API_URL, file://host, 'an address such as https://host, without a path'",
        "CLEVER_AUTH_URL, https://me@clever.com, 'an address such as https://host, without a path'",
        "CLEVER_AUTH_URL, https://clever.com?a=b, 'an address such as https://host, without a path'",
        "DEFAULT_REGION, usa, a country code such as US",
        "CONNECT_ALL, yes, true or false",
        "HOLD_REMOVALS, 10 %, a fraction from 0 to 1",
        "HOLD_REMOVALS, 1.01, a fraction from 0 to 1",
        "HOLD_REMOVALS, -0.1, a fraction from 0 to 1",
        "HOLD_REMOVALS, NaN, a fraction from 0 to 1",
        "HOLD_UPDATES, 75, a fraction from 0 to 1",
        "HOLD_FLOOR, 0, a whole number from 1 on",
        "HOLD_FLOOR, 2.5, a whole number from 1 on",
        "HOLD_FLOOR, 99999999999, a whole number from 1 on"})
    void whatIsWrongIsNamedWithWhatIsExpected(String name, String value, String expected) {
        assertThatThrownBy(() -> Config.from(Environment.with(name, value))).hasMessage(name + " is not " + expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PLAN_QUEUE_URL", "SCHOOL_QUEUE_URL", "CLEVER_API_URL", "CLEVER_AUTH_URL",
        "DEFAULT_REGION", "CONNECT_ALL", "HOLD_REMOVALS", "HOLD_UPDATES", "HOLD_FLOOR"})
    void aSecretInTheWrongVariableIsNotShown(String name) {
        assertThatThrownBy(() -> Config.from(Environment.with(name, Environment.SECRET)))
                .hasMessageStartingWith(name)
                .satisfies(error -> assertThat(everything(error)).doesNotContain(Environment.SECRET));
    }

    @Test
    void itDoesNotPrintTheSecret() {
        assertThat(Config.from(Environment.needed()).toString())
                .contains("directory", "plan-tasks")
                .doesNotContain(Environment.SECRET);
    }

    private static Map<String, String> values(Config config) {
        return Map.of(
                "CLEVER_API_URL", config.cleverApi().toString(),
                "CLEVER_AUTH_URL", config.cleverAuth().toString(),
                "DEFAULT_REGION", config.region(),
                "CONNECT_ALL", String.valueOf(config.connectAll()),
                "HOLD_REMOVALS", String.valueOf(config.holds().removals()),
                "HOLD_UPDATES", String.valueOf(config.holds().updates()),
                "HOLD_FLOOR", String.valueOf(config.holds().floor()));
    }

    private static String everything(Throwable error) {
        StringWriter text = new StringWriter();
        error.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
