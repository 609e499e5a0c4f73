package rollcall.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// When every district is synced: at 11 pm in Los Angeles.
public final class Nightly {
    /// In which days are counted.
    public static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");

    private static final LocalTime TIME = LocalTime.of(23, 0);

    private Nightly() {}

    /// The day a run at this moment belongs to: for one at night, that of the morning after.
    static LocalDate day(Instant at) {
        return at.plus(Duration.ofHours(1)).atZone(ZONE).toLocalDate();
    }

    /// The first night that begins after `now`.
    public static Instant after(Instant now) {
        ZonedDateTime today = now.atZone(ZONE).with(TIME);
        return (today.toInstant().isAfter(now) ? today : today.plusDays(1)).toInstant();
    }
}
