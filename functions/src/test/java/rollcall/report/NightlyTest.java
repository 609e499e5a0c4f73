package rollcall.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NightlyTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-24T06:59:59Z, 2026-11-24T07:00:00Z",
        "2026-11-24T07:00:00Z, 2026-11-25T07:00:00Z",
        "2026-11-24T07:00:01Z, 2026-11-25T07:00:00Z",
        // The clocks go back at 2 am on November 1, and forward at 2 am on March 14.
        "2026-11-01T05:59:59Z, 2026-11-01T06:00:00Z",
        "2026-11-01T06:00:00Z, 2026-11-02T07:00:00Z",
        "2027-03-14T07:00:00Z, 2027-03-15T06:00:00Z"})
    void nextNightBeginsAtElevenInLosAngeles(Instant now, Instant next) {
        assertThat(Nightly.after(now)).isEqualTo(next);
    }
}
