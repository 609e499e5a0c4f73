package rollcall.clever;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// Chance in waiting times, so that readers which failed together do not come back together.
final class Jitter {
    /// How much longer than asked to wait, at most, once a quota was used up.
    static final Duration AFTER_RESET = Duration.ofSeconds(2);

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final int MOST_DOUBLINGS = 6;

    private final RandomGenerator random;

    Jitter(RandomGenerator random) {
        this.random = random;
    }

    /// How long to wait after the given number of failures in a row: doubling from a second, between half and all of
    /// it.
    Duration backoff(int failures) {
        Duration whole = FIRST.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        Duration half = whole.dividedBy(2);
        return half.plus(upTo(half));
    }

    // Generators need not be safe for many threads.
    synchronized Duration upTo(Duration most) {
        return Duration.ofMillis(random.nextLong(most.toMillis() + 1));
    }
}
