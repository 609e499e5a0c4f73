package rollcall.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "a@example.org, a@example.org", "' Ann.Lee@Example.ORG ', ann.lee@example.org",
        "\u00A0a@example.org\u200B, a@example.org", "ann+school@example.org, ann+school@example.org",
        "o'neill@example.org, o'neill@example.org", "a@mail.k12.ca.us, a@mail.k12.ca.us",
        "_#a/b@3com.com, _#a/b@3com.com", "a@xn--e1afmkfd.xn--p1ai, a@xn--e1afmkfd.xn--p1ai"})
    void anAddressIsComparedTrimmedAndInLowerCase(String text, String expected) {
        assertThat(EmailAddress.parse(text)).contains(new EmailAddress(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", " ", "none", "@", "a@", "@example.org", "a.example.org", "a@b@example.org", "a@@example.org",
        "a@example", "a@example.org.", "a@.example.org", "a@example..org", "a@-example.org", "a@example-.org",
        "a@example.o", "a@example.12", "a@192.168.0.1", "a@[192.168.0.1]", ".a@example.org", "a.@example.org",
        "a..b@example.org", "a b@example.org", "a@exam ple.org", "a,b@example.org", "\"a b\"@example.org",
        "Ann <a@example.org>", "mailto:a@example.org", "a@example.org,b@example.org", "josé@example.org",
        "a@exämple.org", "a@example.org\nb"})
    void whatMailServersRefuseIsNoAddress(String text) {
        assertThat(EmailAddress.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, true", "64, true", "65, false"})
    void theLocalPartHasAtMost64Characters(int length, boolean accepted) {
        assertThat(EmailAddress.parse("a".repeat(length) + "@example.org").isPresent()).isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({"63, true", "64, false"})
    void aLabelHasAtMost63Characters(int length, boolean accepted) {
        assertThat(EmailAddress.parse("a@" + "b".repeat(length) + ".org").isPresent()).isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({"254, true", "255, false"})
    void anAddressHasAtMost254Characters(int length, boolean accepted) {
        String ending = "@" + ("b".repeat(61) + ".").repeat(3) + "org";
        String text = "a".repeat(length - ending.length()) + ending;
        assertThat(EmailAddress.parse(text).isPresent()).isEqualTo(accepted);
    }

    @Test
    void theRecordRefusesWhatIsNotInNormalFormWithoutRepeatingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EmailAddress("Ann@Example.org"))
                .withMessageNotContaining("Ann");
    }
}
