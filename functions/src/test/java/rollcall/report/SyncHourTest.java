package rollcall.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyncHourTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-24T06:59:59Z, 2026-11-24T07:00:00Z",
        "2026-11-24T07:00:00Z, 2026-11-25T07:00:00Z",
        "2026-11-24T07:00:01Z, 2026-11-25T07:00:00Z",
        // The clocks go back at 2 am on November 1, and forward at 2 am on March 14.
        "2026-11-01T05:59:59Z, 2026-11-01T06:00:00Z",
        "2026-11-01T06:00:00Z, 2026-11-02T07:00:00Z",
        "2027-03-14T07:00:00Z, 2027-03-15T06:00:00Z"})
    void theStandardNightBeginsAtElevenInLosAngeles(Instant now, Instant next) {
        assertThat(SyncHour.STANDARD.after(now)).isEqualTo(next);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 17, 24})
    void noNightBeginsAtOtherHoursThanThoseOfTheEvening(int hour) {
        assertThatThrownBy(() -> new SyncHour(hour)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24T03:59:59Z, false", "2026-11-24T04:00:00Z, true", "2026-11-24T04:59:59Z, true",
        "2026-11-24T05:00:00Z, false"})
    void eightInTheEveningLastsAnHour(Instant moment, boolean within) {
        assertThat(new SyncHour(20).is(moment)).isEqualTo(within);
    }
}
