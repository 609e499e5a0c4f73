package rollcall.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import rollcall.plan.AccountId;
import rollcall.roster.DistrictId;
import rollcall.roster.EmailAddress;
import rollcall.roster.Language;
import rollcall.roster.PhoneNumber;

class AccountNoticeTest {
    private static final EmailAddress EVA = new EmailAddress("eva@lincoln.example");
    private static final PhoneNumber MOBILE = new PhoneNumber("+14155552671");
    private static final URI SIGN_IN = URI.create("https://rollcall.example.org/account");
    private static final URI UNSUBSCRIBE = URI.create("https://rollcall.example.org/unsubscribe?token=a&b=c");
    private static final String SCHOOL = "Lincoln Elementary";
    /// 60 characters.
    private static final String LONG_SCHOOL = "Dr. Martin Luther King, Jr. School of the Arts and Sciences!";

    static Stream<Arguments> all() {
        return Arrays.stream(Audience.values())
                .flatMap(audience -> Wordings.LANGUAGES.stream().map(tag -> Arguments.of(audience, new Language(tag))));
    }

    @ParameterizedTest
    @MethodSource("all")
    void aMailSaysWhoWritesWhereToSignInAndHowToStop(Audience audience, Language language) {
        Mail mail = mail(audience, language, SCHOOL);

        assertThat(mail.language()).isEqualTo(language);
        assertThat(mail.subject()).contains(SCHOOL);
        assertThat(mail.text()).contains(SCHOOL, SIGN_IN.toString(), UNSUBSCRIBE.toString()).doesNotContain("{");
        assertThat(mail.html())
                .contains(SCHOOL, "<a dir=\"ltr\" href=\"" + SIGN_IN + "\">" + SIGN_IN + "</a>")
                .contains("<a dir=\"ltr\" href=\"https://rollcall.example.org/unsubscribe?token=a&amp;b=c\">"
                        + "https://rollcall.example.org/unsubscribe</a>");
        assertThat(mail.notice()).map(Mail.Subscription::unsubscribe).contains(UNSUBSCRIBE);
    }

    @ParameterizedTest
    @MethodSource("all")
    void aTextSaysTheSameInFewPartsHoweverLongTheNameOfTheSchool(Audience audience, Language language) {
        for (String school : List.of(SCHOOL, LONG_SCHOOL,
                "Escuela Secundaria Técnica José María Morelos y Pavón, Núm. 5")) {
            Text text = text(audience, language, school);
            assertThat(text.language()).isEqualTo(language);
            assertThat(text.body()).contains(school.substring(0, 7), SIGN_IN + " ", "STOP").doesNotContain("{");
            assertThat(TextLength.parts(text.body())).isLessThanOrEqualTo(language.equals(Language.ENGLISH) ? 1 : 2);
        }
        assertThat(text(audience, language, SCHOOL).body()).contains(SCHOOL);
    }

    @Test
    void aNameIsWrittenInTheAlphabetOfTextsWhereThatIsPossible() {
        assertThat(text(Audience.PARENTS, Language.ENGLISH, "Escuela José Martí").body())
                .startsWith("Escuela José Marti: ");
        assertThat(text(Audience.PARENTS, Language.ENGLISH, "第四十二中学").body()).startsWith("第四十二中学: ");
        assertThat(text(Audience.PARENTS, new Language("vi"), "Escuela José Martí").body())
                .startsWith("Escuela José Martí: ");
    }

    @Test
    void anAddressThatIsTooLongShortensTheNameAsFarAsItHelps() {
        URI far = URI.create("https://" + "a".repeat(200) + ".example/");
        assertThat(new AccountNotice(Audience.PARENTS, Language.ENGLISH, LONG_SCHOOL, far).text(MOBILE).body())
                .startsWith("Dr. Martin: ")
                .contains(far.toString());
    }

    @Test
    void whatTheSchoolIsCalledIsTextAndNeverHtml() {
        String html = mail(Audience.TEACHERS, Language.ENGLISH, "A <b>\"&'{0} school").html();
        assertThat(html).contains("A &lt;b&gt;&quot;&amp;'{0} school").doesNotContain("<b>");
    }

    @Test
    void arabicRunsFromRightToLeft() {
        assertThat(mail(Audience.PARENTS, new Language("ar"), SCHOOL).html())
                .contains("<html lang=\"ar\" dir=\"rtl\">");
        assertThat(mail(Audience.PARENTS, new Language("ko"), SCHOOL).html()).contains("<html lang=\"ko\">");
    }

    @ParameterizedTest
    @CsvSource({
        "es-MX, es", "pt-BR, pt", "zh-CN, zh", "zh-Hans, zh", "zh-TW, zh-Hant", "zh-HK, zh-Hant", "zh-Hant-HK, zh-Hant",
        "fil, fil", "ht, ht", "ar-IQ, ar", "hmn, en", "und-US, en", "en-GB, en"})
    void theNearestLanguageIsChosen(String asked, String got) {
        assertThat(mail(Audience.STUDENTS, new Language(asked), SCHOOL).language()).isEqualTo(new Language(got));
    }

    private static Mail mail(Audience audience, Language language, String school) {
        Notice notice = new Notice(new DistrictId("lincoln"), new AccountId("a1"), audience, "r1", "x1", Channel.MAIL,
                NoticeState.BEGUN, Instant.EPOCH, Optional.empty());
        return new AccountNotice(audience, language, school, SIGN_IN).mail(EVA, UNSUBSCRIBE, notice);
    }

    private static Text text(Audience audience, Language language, String school) {
        return new AccountNotice(audience, language, school, SIGN_IN).text(MOBILE);
    }
}
