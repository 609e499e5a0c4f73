package rollcall.clever;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// Waits for a moment, so that tests need not.
@FunctionalInterface
public interface Sleeper {

    /// Returns once `moment` has come; at once if it has passed.
    ///
    /// @throws InterruptedException if the waiting was called off
    void until(Instant moment) throws InterruptedException;

    /// Waits by putting the thread to sleep.
    static Sleeper on(Clock clock) {
        return moment -> Thread.sleep(Duration.between(clock.instant(), moment));
    }
}
