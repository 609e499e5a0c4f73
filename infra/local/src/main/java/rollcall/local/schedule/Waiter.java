package rollcall.local.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// Waits for a time of the clock to come.
@FunctionalInterface
public interface Waiter {
    void until(Instant moment) throws InterruptedException;

    /// Waits on this machine. Looks at the clock once a minute, for it can be set and the machine can sleep.
    static Waiter on(Clock clock) {
        Duration longest = Duration.ofMinutes(1);
        return moment -> {
            Duration left = Duration.between(clock.instant(), moment);
            while (left.isPositive()) {
                Thread.sleep(left.compareTo(longest) < 0 ? left : longest);
                left = Duration.between(clock.instant(), moment);
            }
        };
    }
}
