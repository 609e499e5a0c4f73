package rollcall.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradesTest {
    private static final String CLEVERS_WORDS = """
        InfantToddler Preschool PreKindergarten TransitionalKindergarten Kindergarten
        1 2 3 4 5 6 7 8 9 10 11 12 13 PostGraduate Ungraded Other""";

    @Test
    void cleversWordsAreOurGradesInTheSameOrder() {
        assertThat(Arrays.stream(CLEVERS_WORDS.split("\\s+")).flatMap(word -> Grades.parse(word).stream()))
                .containsExactly(Grade.values());
    }

    @ParameterizedTest
    @CsvSource({"kindergarten, KINDERGARTEN", "' 1 ', GRADE_1", "POSTGRADUATE, POST_GRADUATE"})
    void caseAndSpacesDoNotMatter(String text, Grade expected) {
        assertThat(Grades.parse(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "0", "14", "01", "1.0", "GRADE_1", "Pre Kindergarten", "K"})
    void anUnknownWordIsNoGrade(String text) {
        assertThat(Grades.parse(text)).isEmpty();
    }
}
