package rollcall.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource({
        "en, en", "EN, en", "eng, en", "' spa ', es", "som, so", "vie, vi", "hmn, hmn", "yue, yue", "nan, nan",
        // ISO 639-2 has two codes for some languages.
        "chi, zh", "zho, zh", "fre, fr", "fra, fr", "arm, hy", "hye, hy",
        // CLDR's one tag for a language that has several codes.
        "cmn, zh", "arb, ar", "pes, fa", "prs, fa-AF", "tl, fil", "tgl, fil", "nob, nb", "nor, no", "mo, ro",
        "iw, he", "sh, sr-Latn", "khk, mn"})
    void aCodeNamesALanguage(String text, String tag) {
        assertThat(Languages.parse(text)).contains(new Language(tag));
    }

    @ParameterizedTest
    @CsvSource({
        "zh-Hant, zh-Hant", "zh_TW, zh-TW", "ZH-hANT-tw, zh-Hant-TW", "pt_BR, pt-BR", "es-419, es-419",
        "zho-Hans, zh-Hans", "zh-cmn, zh", "prs-PK, fa-PK", "sh-Cyrl, sr-Cyrl", "en-US-x-twain, en-US"})
    void aTagKeepsItsScriptAndRegion(String text, String tag) {
        assertThat(Languages.parse(text)).contains(new Language(tag));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", " ", "e", "xx", "xx-US", "qqq", "english", "klingonish", "Español", "es-", "es--MX", "es MX", "1", "-",
        "und", "mul", "zxx", "mis", "qaa", "x-lvariant", "es-MX-Latn"})
    void nonsenseIsNoLanguage(String text) {
        assertThat(Languages.parse(text)).isEmpty();
    }

    @Test
    void oneLanguageIsOneObject() {
        assertThat(Languages.parse("spa").orElseThrow())
                .isSameAs(Languages.parse("es").orElseThrow());
    }
}
