package rollcall.clever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleverSettingsTest {
    private static final URI CLEVER = URI.create("https://api.clever.com");
    private static final CleverCredentials CREDENTIALS = new CleverCredentials("client", "very-secret");

    @Test
    void theSecretIsNotPrinted() {
        assertThat(CleverSettings.of(CLEVER, CLEVER, CREDENTIALS).toString())
                .contains("client")
                .doesNotContain("very-secret");
        assertThat(new Token("very-secret").toString()).doesNotContain("very-secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "api.clever.com",
        "ftp://api.clever.com",
        "https://api.clever.com/v3.1",
        "https://me:secret@api.clever.com",
        "https://api.clever.com?limit=1",
        "https:///",
        "mailto:api@clever.com"})
    void anAddressIsABareHost(String address) {
        URI uri = URI.create(address);
        assertThatThrownBy(() -> CleverSettings.of(uri, CLEVER, CREDENTIALS))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CleverSettings.of(CLEVER, uri, CREDENTIALS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3.1", "v3", "v3.1/", "../v3.1"})
    void aVersionHasItsForm(String version) {
        assertThatThrownBy(() -> new CleverSettings(CLEVER, CLEVER, version, CREDENTIALS, "US", CleverLimits.STANDARD))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "us", "USA", "1"})
    void aRegionHasItsForm(String region) {
        assertThatThrownBy(
                () -> new CleverSettings(CLEVER, CLEVER, "v3.1", CREDENTIALS, region, CleverLimits.STANDARD))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEmptySecretIsNone() {
        assertThatThrownBy(() -> new CleverCredentials("client", " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CleverCredentials("", "secret")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLimitOfNothingIsNone() {
        Duration time = Duration.ofSeconds(1);
        assertThatThrownBy(() -> new CleverLimits(time, time, time, time, 10_000, 1_200, 1, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CleverLimits(time, Duration.ZERO, time, time, 10_000, 1_200, 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoeverWaitsAtAPageHearsOfASlowCleverBeforeTheGatewayGivesUp() {
        assertThat(CleverLimits.PROMPT.call()).isLessThan(Duration.ofSeconds(29));
    }
}
