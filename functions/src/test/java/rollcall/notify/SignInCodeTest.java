package rollcall.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.roster.EmailAddress;
import rollcall.roster.Language;
import rollcall.roster.PhoneNumber;

class SignInCodeTest {
    private static final EmailAddress ADA = new EmailAddress("ada@lincoln.example");

    @ParameterizedTest
    @CsvSource({
        "en, en, Your Rollcall sign-in code is 012345",
        "es, es, Su código de acceso a Rollcall es 012345",
        "es-MX, es, Su código de acceso a Rollcall es 012345",
        "zh-TW, zh-Hant, 您的 Rollcall 登入驗證碼是 012345",
        "zh, zh, 您的 Rollcall 登录验证码是 012345",
        "hmn, en, Your Rollcall sign-in code is 012345"})
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
            assertThat(mail(new Language("hmn")).subject()).startsWith("Your");
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
    void everyDigitIsOneThatCanBeTypedIn() {
        assertThat(mail(new Language("ar")).text()).contains("012345", "15 ");
    }

    @Test
    void theTextMessageFitsIntoOne() {
        PhoneNumber phone = new PhoneNumber("+14155550199");
        assertThat(code(Language.ENGLISH).text(phone).body()).hasSizeLessThan(160).startsWith("012345 is your");
        Text spanish = code(new Language("es-MX")).text(phone);
        assertThat(spanish.language()).isEqualTo(new Language("es"));
        assertThat(spanish.body()).hasSizeLessThan(160).startsWith("012345 es su");
    }

    @Test
    void printedItTellsNeitherThePersonNorTheCode() {
        assertThat(mail(Language.ENGLISH)).hasToString("Mail[sign-in-code, en]");
        assertThat(code(Language.ENGLISH)).hasToString("SignInCode[en]");
    }

    private static Mail mail(Language language) {
        return code(language).mail(ADA);
    }

    private static SignInCode code(Language language) {
        return new SignInCode("012345", Duration.ofMinutes(15), language);
    }
}
