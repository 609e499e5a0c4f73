package rollcall.local.lambda;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Functions of which each feeds the queue of the next.
public final class Chain implements AutoCloseable {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final List<QueueRunner> runners;

    /// @param runners in the order messages flow
    public Chain(List<QueueRunner> runners) {
        this.runners = List.copyOf(runners);
    }

    /// True if nothing is left to do. A function deletes its message after it has fed the next queue, so looking in
    /// the order of the flow misses nothing.
    public boolean idle() {
        return runners.stream().allMatch(QueueRunner::idle);
    }

    /// Waits until nothing is left to do.
    ///
    /// @param each called at every look, some times a second
    /// @return false if there was still something to do when the time was over
    public boolean awaitIdle(Clock clock, Duration limit, Runnable each) throws InterruptedException {
        Instant end = clock.instant().plus(limit);
        while (!idle()) {
            if (!clock.instant().isBefore(end)) {
                return false;
            }
            each.run();
            Thread.sleep(BETWEEN_LOOKS);
        }
        return true;
    }

    @Override
    public void close() {
        runners.forEach(QueueRunner::close);
    }
}
