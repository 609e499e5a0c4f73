package rollcall.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// How nights are counted.
public final class Nightly {
    /// In which days and hours are counted.
    public static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");
    /// What begins this long before midnight, or later, belongs to the morning after: 6 pm is the first [SyncHour].
    private static final Duration EVENING = Duration.ofHours(24L - SyncHour.FIRST);

    private Nightly() {}

    /// The day a run at this moment belongs to: for one at night, that of the morning after.
    static LocalDate day(Instant at) {
        return at.plus(EVENING).atZone(ZONE).toLocalDate();
    }
}
