package rollcall.local.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// In 2026 the clocks of Los Angeles go forward on 8 March and back on 1 November, both at 2 in the morning.
final class TimingTest {
    private static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");

    @ParameterizedTest
    @CsvSource({
        // the night before the switch, the night of it, the night after
        "2026-03-07T12:00:00Z, 2026-03-08T07:00:00Z",
        "2026-03-08T07:00:00Z, 2026-03-09T06:00:00Z",
        "2026-03-09T06:00:00Z, 2026-03-10T06:00:00Z",
        "2026-10-31T12:00:00Z, 2026-11-01T06:00:00Z",
        "2026-11-01T06:00:00Z, 2026-11-02T07:00:00Z",
        "2026-11-02T07:00:00Z, 2026-11-03T07:00:00Z",
        // one millisecond before
        "2026-11-02T06:59:59.999Z, 2026-11-02T07:00:00Z",
        // already the next day in UTC
        "2026-11-24T02:00:00Z, 2026-11-24T07:00:00Z"})
    void elevenAtNightIsElevenAtNightOnTheDaysTheClockChanges(Instant after, Instant next) {
        assertThat(new Timing.Daily(LocalTime.of(23, 0), LOS_ANGELES).next(after)).isEqualTo(next);
    }

    @Test
    void aTimeTheClockSkipsDoesNotHappenThatDay() {
        Timing halfPastTwo = new Timing.Daily(LocalTime.of(2, 30), LOS_ANGELES);

        assertThat(halfPastTwo.next(Instant.parse("2026-03-07T10:30:00Z")))
                .isEqualTo(Instant.parse("2026-03-09T09:30:00Z"));
    }

    @Test
    void aTimeTheClockShowsTwiceHappensOnce() {
        Timing halfPastOne = new Timing.Daily(LocalTime.of(1, 30), LOS_ANGELES);
        Instant first = Instant.parse("2026-11-01T08:30:00Z");

        assertThat(halfPastOne.next(Instant.parse("2026-11-01T08:00:00Z"))).isEqualTo(first);
        assertThat(halfPastOne.next(first)).isEqualTo(Instant.parse("2026-11-02T09:30:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T07:00:00Z, 2026-11-24T07:15:00Z",
        "2026-11-24T07:00:00.001Z, 2026-11-24T07:15:00Z",
        "2026-11-24T07:14:59.999Z, 2026-11-24T07:15:00Z",
        "1969-12-31T23:50:00Z, 1970-01-01T00:00:00Z"})
    void everyFifteenMinutesMeansTheQuartersOfTheHour(Instant after, Instant next) {
        assertThat(new Timing.Every(Duration.ofMinutes(15)).next(after)).isEqualTo(next);
    }

    @Test
    void aPeriodOfNothingIsRefused() {
        assertThatThrownBy(() -> new Timing.Every(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }
}
