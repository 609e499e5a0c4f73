package rollcall.local.lambda;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/// Functions of which each feeds the queue of the next.
public final class Chain implements AutoCloseable {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final List<QueueRunner> runners;

    /// @param runners in the order messages flow
    public Chain(List<QueueRunner> runners) {
        this.runners = List.copyOf(runners);
    }

    /// Waits until nothing is left to do, or until for `patience` nothing was under way and nothing could be begun:
    /// then what is left waits for another attempt much later.
    ///
    /// @param each told some times a second what is left for each of the functions
    /// @return whether nothing is left
    public boolean awaitIdle(Clock clock, Duration patience, Consumer<List<Workload>> each)
            throws InterruptedException {
        Instant lastMove = clock.instant();
        for (List<Workload> left = look(); !left.stream().allMatch(Workload::isDone); left = look()) {
            if (left.stream().anyMatch(Workload::moves)) {
                lastMove = clock.instant();
            } else if (!clock.instant().isBefore(lastMove.plus(patience))) {
                return false;
            }
            each.accept(left);
            Thread.sleep(BETWEEN_LOOKS);
        }
        return true;
    }

    /// A function deletes its message after it has fed the next queue, so looking in the order of the flow misses
    /// nothing.
    private List<Workload> look() {
        return runners.stream().map(QueueRunner::workload).toList();
    }

    @Override
    public void close() {
        runners.forEach(QueueRunner::close);
    }
}
