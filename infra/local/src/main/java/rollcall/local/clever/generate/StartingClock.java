package rollcall.local.clever.generate;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/// Stands at the start until the district is complete, then follows the other clock.
final class StartingClock extends Clock {
    private final Instant start;
    private final Clock later;
    private volatile boolean going;

    StartingClock(Instant start, Clock later) {
        this.start = start;
        this.later = later;
    }

    void go() {
        going = true;
    }

    @Override
    public Instant instant() {
        return going ? later.instant() : start;
    }

    @Override
    public ZoneId getZone() {
        return later.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new StartingClock(start, later.withZone(zone));
    }
}
