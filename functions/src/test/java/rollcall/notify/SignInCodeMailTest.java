package rollcall.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.roster.EmailAddress;
import rollcall.roster.Language;

class SignInCodeMailTest {
    private static final EmailAddress ADA = new EmailAddress("ada@lincoln.example");

    @ParameterizedTest
    @CsvSource({
        "en, en, Your Rollcall sign-in code is 012345",
        "es, es, Su código de acceso a Rollcall es 012345",
        "es-MX, es, Su código de acceso a Rollcall es 012345",
        "zh-Hant, en, Your Rollcall sign-in code is 012345"})
    void itIsInTheLanguageAskedForElseInEnglish(String asked, String got, String subject) {
        Mail mail = mail(new Language(asked));
        assertThat(mail.language()).isEqualTo(new Language(got));
        assertThat(mail.subject()).isEqualTo(subject);
        assertThat(mail.html()).startsWith("<!DOCTYPE html><html lang=\"" + got + "\">");
    }

    @Test
    void theLanguageOfTheMachineDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("es"));
            assertThat(mail(new Language("fr")).subject()).startsWith("Your");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void textAndHtmlSayTheSame() {
        Mail mail = mail(Language.ENGLISH);
        assertThat(mail.text()).contains("Your sign-in code is 012345\n\n", "for 15 minutes.");
        assertThat(mail.html()).contains("<p>Your sign-in code is 012345</p>", "for 15 minutes.");
    }

    @Test
    void printedItTellsNeitherThePersonNorTheCode() {
        assertThat(mail(Language.ENGLISH)).hasToString("Mail[sign-in-code, en]");
    }

    private static Mail mail(Language language) {
        return SignInCodeMail.of(ADA, "012345", Duration.ofMinutes(15), language);
    }
}
