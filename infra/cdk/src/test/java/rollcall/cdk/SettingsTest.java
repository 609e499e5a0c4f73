package rollcall.cdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rollcall.plan.Limits;

class SettingsTest {
    private static final String CERTIFICATE = "arn:aws:acm:us-east-1:000000000000:certificate/11111111-2222-3333";
    private static final Map<String, Object> COMPLETE = Map.of(
            "stage", "prod", "sender", "rollcall@mail.example.org", "region", "CA", "alarm-email", "ops@example.org");

    @Test
    void everythingComesFromTheContext() {
        Settings settings = Settings.from(COMPLETE::get);
        assertThat(settings).isEqualTo(new Settings("prod", "rollcall@mail.example.org", "CA", "ops@example.org",
                Limits.STANDARD, 10, Optional.empty()));
        assertThat(settings.domain()).isEqualTo("mail.example.org");
        assertThat(settings.name("sync")).isEqualTo("rollcall-prod-sync");
    }

    @Test
    void dashboardMayHaveADomainOfItsOwnWithACertificate() {
        Map<String, Object> context = new HashMap<>(COMPLETE);
        context.put("dashboard", "rollcall.example.org");
        assertThatThrownBy(() -> Settings.from(context::get)).hasMessage("the context does not say certificate");
        context.put("certificate", CERTIFICATE);
        assertThat(Settings.from(context::get).site())
                .contains(new Settings.Site("rollcall.example.org", CERTIFICATE));
    }

    @Test
    void limitsOfTheDeploymentMayBeItsOwn() {
        Map<String, Object> context = new HashMap<>(COMPLETE);
        context.put("hold-updates", "0.5");
        assertThat(Settings.from(context::get).holds())
                .isEqualTo(new Limits(Limits.STANDARD.removals(), 0.5, Limits.STANDARD.floor()));
        context.putAll(Map.of("hold-removals", "0", "hold-updates", "1", "hold-floor", 25));
        assertThat(Settings.from(context::get).holds()).isEqualTo(new Limits(0, 1, 25));
    }

    @ParameterizedTest
    @ValueSource(strings = {"stage", "sender", "region", "alarm-email"})
    void whatIsMissingIsNamed(String name) {
        Map<String, Object> context = new HashMap<>(COMPLETE);
        context.remove(name);
        assertThatThrownBy(() -> Settings.from(context::get)).hasMessage("the context does not say " + name);
    }

    @ParameterizedTest
    @CsvSource({
        "stage, Prod, '2 to 12 small letters and digits, such as dev'",
        "stage, p, '2 to 12 small letters and digits, such as dev'",
        "stage, a-b, '2 to 12 small letters and digits, such as dev'",
        "stage, averylongname, '2 to 12 small letters and digits, such as dev'",
        "sender, example.org, an e-mail address",
        "sender, a@localhost, an e-mail address",
        "sender, a@b@example.org, an e-mail address",
        "region, usa, a country code such as US",
        "alarm-email, nobody, an e-mail address",
        "dashboard, https://rollcall.example.org, a host such as rollcall.example.org",
        "dashboard, localhost, a host such as rollcall.example.org",
        "hold-removals, 1.5, 'a number from 0 to 1, such as 0.75'",
        "hold-updates, 75 %, 'a number from 0 to 1, such as 0.75'",
        "hold-updates, -0.5, 'a number from 0 to 1, such as 0.75'",
        "hold-floor, 0, a whole number from 1 to 999999",
        "messages-per-second, none, a whole number from 1 to 999999",
        "certificate, 11111111-2222-3333, the ARN of a certificate"})
    void whatIsWrongIsNamedWithWhatIsExpected(String name, String value, String expected) {
        Map<String, Object> context = new HashMap<>(COMPLETE);
        context.put("dashboard", "rollcall.example.org");
        context.put("certificate", CERTIFICATE);
        context.put(name, value);
        assertThatThrownBy(() -> Settings.from(context::get)).hasMessage(name + " is not " + expected);
    }
}
