package rollcall.sync;

import java.time.Duration;

/// How long a district that keeps failing is left alone: 5 minutes after the first failure, twice as long after each
/// further one, at most a day.
final class Backoff {
    private static final Duration FIRST = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int DOUBLINGS = 20;

    private Backoff() {}

    static Duration after(int failures) {
        Duration delay = FIRST.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS));
        return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
    }
}
