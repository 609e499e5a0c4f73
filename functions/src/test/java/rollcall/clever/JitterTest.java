package rollcall.clever;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JitterTest {

    @ParameterizedTest
    @CsvSource({"1, 500, 1000", "2, 1000, 2000", "3, 2000, 4000", "7, 32000, 64000", "8, 32000, 64000",
        "99, 32000, 64000"})
    void aWaitIsBetweenHalfAndAllOfADoublingTime(int failures, long least, long most) {
        Jitter jitter = new Jitter(new Random(3));
        for (int again = 0; again < 100; again++) {
            assertThat(jitter.backoff(failures)).isBetween(Duration.ofMillis(least), Duration.ofMillis(most));
        }
    }
}
