package rollcall.notify;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// Lets so many messages go a second and no more, whichever thread sends them.
public final class Pace {
    private final Duration gap;
    private final Waiter waiter;
    private final Clock clock;
    private Instant next = Instant.EPOCH;

    /// @param perSecond at least 1
    public Pace(int perSecond, Waiter waiter, Clock clock) {
        this.gap = Duration.ofSeconds(1).dividedBy(perSecond);
        this.waiter = waiter;
        this.clock = clock;
    }

    /// Waits for a moment.
    @FunctionalInterface
    public interface Waiter {
        /// Returns at that moment, or at once if it is over.
        ///
        /// @throws InterruptedException if the waiting was called off
        void until(Instant moment) throws InterruptedException;
    }

    /// Returns when the next message may go.
    ///
    /// @throws InterruptedException if the waiting was called off
    void await() throws InterruptedException {
        waiter.until(turn());
    }

    private synchronized Instant turn() {
        Instant now = clock.instant();
        Instant turn = next.isAfter(now) ? next : now;
        next = turn.plus(gap);
        return turn;
    }
}
