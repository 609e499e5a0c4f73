package rollcall.clever;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateLimitTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "1199,           100,         1199, 100",
        "1199|500,       100|200,     500,  200",
        "'1199, 500',    '100, 200',  500,  200",
        "5|5,            100|200,     5,    200",
        "7|9,            100,         7,    100",
        "x|9,            100|200,     9,    200",
        "x,              100,         -,    -",
        "7,              soon,        -,    -",
        "-7,             100,         -,    -",
        "7,              -,           -,    -",
        "-,              100,         -,    -",
        "99999999999999, 100,         -,    -"})
    void theTightestBucketWins(String remaining, String resets, Long left, Long reset) {
        HttpHeaders headers = HttpHeaders.of(
                Map.of("X-RateLimit-Remaining", values(remaining), "x-ratelimit-reset", values(resets)),
                (_, _) -> true);
        Optional<RateLimit> expected = Optional.ofNullable(left)
                .map(_ -> new RateLimit(left, Instant.ofEpochSecond(reset)));
        assertThat(RateLimit.of(headers)).isEqualTo(expected);
    }

    private static List<String> values(String text) {
        return text == null ? List.of() : Arrays.asList(text.split("\\|"));
    }
}
