package rollcall.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    private static final String FAMILY = "\uD83D\uDC69\u200D\uD83D\uDC67";

    @ParameterizedTest
    @ValueSource(strings = {
        " Ann  Lee ", "\u00A0Ann\u00A0\u00A0Lee\u00A0", "Ann\tLee\r\n", "\u3000Ann\u2009Lee\u2028", "\uFEFFAnn Lee",
        "A\u200Bnn Lee", "An\u00ADn Lee", "Ann \u0000\u0007Lee", "Ann \u200B Lee", "Ann\u200D \u200CLee",
        "\u202AAnn Lee\u202C", "Ann\u0085Lee", "Ann \uD800Lee\uDC00"})
    void debrisIsSweptOut(String text) {
        assertThat(Names.clean(text)).isEqualTo("Ann Lee");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "McDonald", "de la CRUZ", "o'neill-Smith Jr.", "Đặng Thị", "Ñusta", "李 小龍", "محمد", "3rd period",
        "\u0639\u0644\u06CC\u200C\u0631\u0636\u0627", "\u0DC1\u0DCA\u200D\u0DBB\u0DD3", "\uD83D\uDE00"})
    void aTidyNameStaysAsItIs(String name) {
        assertThat(Names.clean(name)).isEqualTo(name);
    }

    @Test
    void accentsAreComposed() {
        assertThat(Names.clean("Jose\u0301")).isEqualTo("Jos\u00E9");
        assertThat(Names.clean("Jose\u200B\u0301")).isEqualTo("Jos\u00E9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\t\n", "\u200B\u200D\uFEFF", "\u0000", "\uD800"})
    void nothingVisibleIsEmpty(String text) {
        assertThat(Names.clean(text)).isEmpty();
    }

    @RepeatedTest(200)
    void cleaningAgainChangesNothing(RepetitionInfo repetition) {
        String once = Names.clean(randomText(repetition.getCurrentRepetition()));
        assertThat(Names.clean(once)).isEqualTo(once);
    }

    @ParameterizedTest
    @CsvSource({
        "abc, 4, abc", "abc, 3, abc", "abc, 2, ab", "abc, 1, a", "abc, 0, ''", "'ab c', 3, ab", "'', 0, ''"})
    void aLongNameIsCutAtTheLimit(String text, int limit, String expected) {
        assertThat(Names.shorten(text, limit)).isEqualTo(expected);
    }

    @Test
    void whatReadersSeeAsOneCharacterIsNeverCut() {
        assertThat(Names.shorten("a\uD83D\uDE00b", 2)).isEqualTo("a");
        assertThat(Names.shorten("a\uD83D\uDE00b", 3)).isEqualTo("a\uD83D\uDE00");
        assertThat(Names.shorten("ax\u0323\u0301b", 3)).isEqualTo("a");
        assertThat(Names.shorten("ax\u0323\u0301b", 4)).isEqualTo("ax\u0323\u0301");
        assertThat(Names.shorten("a" + FAMILY, 5)).isEqualTo("a");
        assertThat(Names.shorten("x\u0323\u0301", 2)).isEmpty();
    }

    @RepeatedTest(200)
    void aShortenedNameFitsAndBeginsTheSameAndStaysClean(RepetitionInfo repetition) {
        String text = Names.clean(randomText(repetition.getCurrentRepetition()));
        int limit = repetition.getCurrentRepetition() % 25;
        String shortened = Names.shorten(text, limit);
        assertThat(shortened).hasSizeLessThanOrEqualTo(limit);
        assertThat(text).startsWith(shortened);
        assertThat(Names.clean(shortened)).isEqualTo(shortened);
    }

    private static String randomText(long seed) {
        String alphabet = "aZé \t\u00A0\u0301\u0323\u200B\u200C\u200D\u0627\u0DCA\u0DBB\uD83D\uDE00\u1100\u1161\u11A8";
        return new Random(seed)
                .ints(20, 0, alphabet.length())
                .mapToObj(index -> alphabet.substring(index, index + 1))
                .collect(Collectors.joining());
    }
}
