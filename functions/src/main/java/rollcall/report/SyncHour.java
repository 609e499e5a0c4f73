package rollcall.report;

import java.time.Instant;
import java.time.ZonedDateTime;

/// The hour in which a district's night begins, in [Nightly#ZONE].
///
/// Only hours of the evening: none of them is left out or comes twice when the clocks change, and all of a night is over
/// before school.
///
/// @param hour 18 to 23
public record SyncHour(int hour) {
    public static final int FIRST = 18;
    public static final int LAST = 23;
    /// Of a district that has chosen none: 11 pm.
    public static final SyncHour STANDARD = new SyncHour(LAST);

    public SyncHour {
        if (hour < FIRST || hour > LAST) {
            throw new IllegalArgumentException("a night begins in an hour from " + FIRST + " to " + LAST);
        }
    }

    /// True if `moment` is in this hour.
    public boolean is(Instant moment) {
        return moment.atZone(Nightly.ZONE).getHour() == hour;
    }

    /// The first night that begins after `now`.
    public Instant after(Instant now) {
        ZonedDateTime today = today(now);
        return (today.toInstant().isAfter(now) ? today : today.plusDays(1)).toInstant();
    }

    /// The last night that has begun by `now`.
    public Instant before(Instant now) {
        ZonedDateTime today = today(now);
        return (today.toInstant().isAfter(now) ? today.minusDays(1) : today).toInstant();
    }

    private ZonedDateTime today(Instant now) {
        return now.atZone(Nightly.ZONE).toLocalDate().atTime(hour, 0).atZone(Nightly.ZONE);
    }
}
