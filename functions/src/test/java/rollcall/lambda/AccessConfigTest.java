package rollcall.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rollcall.account.SigningKeys;

class AccessConfigTest {
    @Test
    void whatIsSetIsTaken() {
        AccessConfig config = AccessConfig.from(Environment.access());
        assertThat(config.table()).isEqualTo("access");
        assertThat(config.sender()).isEqualTo("Rollcall <no-reply@rollcall.example>");
        assertThat(config.publicUrl()).isEqualTo(URI.create("https://rollcall.example"));
        assertThat(config.toString()).doesNotContain(Environment.access().get("SESSION_KEY"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACCESS_TABLE", "MAIL_SENDER", "SESSION_KEY", "PUBLIC_URL"})
    void whatIsMissingIsNamed(String name) {
        assertThatThrownBy(() -> AccessConfig.from(with(name, " "))).hasMessage(name + " is not set");
    }

    @ParameterizedTest
    @CsvSource({
        "SESSION_KEY, secret, SESSION_KEY is not usable: a key has at least 32 bytes in base64",
        "PUBLIC_URL, rollcall.example, 'PUBLIC_URL is not an address such as https://host, without a path'",
        "PUBLIC_URL, https://rollcall.example/app, 'PUBLIC_URL is not an address such as https://host, without a path'"})
    void whatIsWrongIsNamedUnquoted(String name, String value, String message) {
        assertThatThrownBy(() -> AccessConfig.from(with(name, value))).hasMessage(message).hasNoCause();
    }

    @Test
    void storedKeyIsReadWhenItIsFirstNeededAndOnlyOnce() {
        List<String> reads = new ArrayList<>();
        SigningKeys keys = AccessConfig.from(with("SESSION_KEY_SECRET_ARN", "session-key"), name -> {
            reads.add(name);
            return Environment.access().get("SESSION_KEY");
        }).keys();
        assertThat(reads).isEmpty();

        String mark = keys.sign("use", "text");
        assertThat(keys.signed("use", "text", mark)).isTrue();
        assertThat(AccessConfig.from(Environment.access()).keys().sign("use", "text")).isEqualTo(mark);
        assertThat(reads).containsExactly("session-key");
    }

    @Test
    void storedKeyThatIsNoneIsRefusedUnquoted() {
        SigningKeys keys = AccessConfig.from(with("SESSION_KEY_SECRET_ARN", "session-key"), _ -> "s3cr3t").keys();
        assertThatThrownBy(() -> keys.sign("use", "text"))
                .hasMessage("SESSION_KEY_SECRET_ARN is not usable: a key has at least 32 bytes in base64")
                .hasNoCause();
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> variables = new HashMap<>(Environment.access());
        variables.put(name, value);
        return variables;
    }
}
