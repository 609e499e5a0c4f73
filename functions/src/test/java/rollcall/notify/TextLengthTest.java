package rollcall.notify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLengthTest {
    @ParameterizedTest
    @CsvSource({"é, 160, 1", "é, 161, 2", "é, 306, 2", "é, 307, 3", "€, 80, 1", "€, 81, 2",
        "í, 70, 1", "í, 71, 2", "í, 134, 2", "í, 135, 3", "😀, 35, 1", "😀, 36, 2"})
    void aMessageIsSentInParts(String character, int times, int parts) {
        assertThat(TextLength.parts(character.repeat(times))).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource({"José Martí, José Marti", "O’Neill–West, O'Neill-West", "ñandú ç, ñandu c", "第一, 第一"})
    void aNameIsWrittenInTheAlphabetWhereThatIsPossible(String name, String plain) {
        assertThat(TextLength.plain(name)).isEqualTo(plain);
    }

    @Test
    void aNameIsShortenedWordByWordWithoutLooseEnds() {
        assertThat(ShorterNames.of("Lincoln School of the Arts and Sciences")).containsExactly(
                "Lincoln School of the Arts and Sciences", "Lincoln School of the Arts", "Lincoln School",
                "Lincoln");
        assertThat(ShorterNames.of("Elm")).containsExactly("Elm");
        assertThat(ShorterNames.of("第一二三四五六七八九十一二😀")).containsExactly(
                "第一二三四五六七八九十一二😀", "第一二三四五六七八九十一二", "第一二三四五六七八九十一");
    }
}
