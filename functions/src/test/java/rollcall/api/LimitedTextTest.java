package rollcall.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitedTextTest {
    private static final int LARGEST_ANSWER = 6 * 1024 * 1024;

    @Test
    void textIsKeptAsItComes() {
        assertThat(LimitedText.answering(request("identity")).append("Zoë,").append('x').append("abcd", 1, 3))
                .hasToString("Zoë,xbc");
    }

    /// Whatever it is made of, Lambda can answer with it.
    @ParameterizedTest
    @CsvSource({"a, 5500000", "é, 1833333", "'\"', 2750000", "\\, 2750000"})
    void textEndsBeforeAnAnswerIsTooLarge(String each, int most) {
        LimitedText text = LimitedText.answering(request("identity")).append(each.repeat(most));
        assertThat(Json.write(text.toString()).getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(LARGEST_ANSWER);
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> text.append(each))
                .satisfies(refused -> assertThat(refused.problem().status()).isEqualTo(413));
    }

    @Test
    void whoTakesItCompressedMayHaveMore() {
        LimitedText text = LimitedText.answering(request("deflate, gzip")).append("a".repeat(40_000_000));
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> text.append("a"));
    }

    private static Request request(String codings) {
        return new Request("GET", "/", Map.of(), Map.of("accept-encoding", codings), Map.of(), "", "127.0.0.1");
    }
}
