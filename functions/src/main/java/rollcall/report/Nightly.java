package rollcall.report;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// When every district is synced: at 11 pm in Los Angeles.
public final class Nightly {
    private static final LocalTime TIME = LocalTime.of(23, 0);
    private static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");

    private Nightly() {}

    /// The first night that begins after `now`.
    public static Instant after(Instant now) {
        ZonedDateTime today = now.atZone(ZONE).with(TIME);
        return (today.toInstant().isAfter(now) ? today : today.plusDays(1)).toInstant();
    }
}
