package rollcall.clever;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/// A clock that stands still, except that whoever sleeps by it moves it on.
final class MovingClock extends Clock implements Sleeper {
    static final Instant START = Instant.parse("2026-09-01T06:00:00Z");
    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private final List<Duration> waits = new CopyOnWriteArrayList<>();

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public void until(Instant moment) {
        waits.add(Duration.between(now.get(), moment));
        now.accumulateAndGet(moment, (one, two) -> one.isAfter(two) ? one : two);
    }

    void advance(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    /// How long each wait was meant to be, in order.
    List<Duration> waits() {
        return List.copyOf(waits);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
