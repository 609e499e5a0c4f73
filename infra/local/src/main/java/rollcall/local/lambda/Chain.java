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

    /// Waits until nothing is left to do, or until for `patience` nothing was under way and nothing could be begun:
    /// then what is left waits for another attempt much later.
    ///
    /// @param each called at every look, some times a second
    /// @return whether nothing is left
    public boolean awaitIdle(Clock clock, Duration patience, Runnable each) throws InterruptedException {
        Instant lastMove = clock.instant();
        while (!idle()) {
            if (moves()) {
                lastMove = clock.instant();
            } else if (!clock.instant().isBefore(lastMove.plus(patience))) {
                return false;
            }
            each.run();
            Thread.sleep(BETWEEN_LOOKS);
        }
        return true;
    }

    private boolean moves() {
        return runners.stream().anyMatch(QueueRunner::moves);
    }

    @Override
    public void close() {
        runners.forEach(QueueRunner::close);
    }
}
