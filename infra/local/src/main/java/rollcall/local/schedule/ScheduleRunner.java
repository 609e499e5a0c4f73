package rollcall.local.schedule;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/// Calls what a schedule says, when it says so, on one thread, until it is closed.
public final class ScheduleRunner implements AutoCloseable {
    private final Schedule schedule;
    private final Consumer<Firing> target;
    private final Clock clock;
    private final Waiter waiter;
    private final Thread thread;

    private ScheduleRunner(Schedule schedule, Consumer<Firing> target, Clock clock, Waiter waiter) {
        this.schedule = schedule;
        this.target = target;
        this.clock = clock;
        this.waiter = waiter;
        Instant start = clock.instant();
        this.thread = Thread.ofVirtual().name("schedule").unstarted(() -> run(start));
    }

    /// Starts with what is due after now.
    ///
    /// @param target called for everything that is due, one after the other; what it throws ends the schedule
    public static ScheduleRunner start(Schedule schedule, Consumer<Firing> target, Clock clock, Waiter waiter) {
        ScheduleRunner runner = new ScheduleRunner(schedule, target, clock, waiter);
        runner.thread.start();
        return runner;
    }

    private void run(Instant start) {
        Instant done = start;
        try {
            Optional<Firing> next = schedule.next(done);
            while (next.isPresent() && !Thread.currentThread().isInterrupted()) {
                waiter.until(next.get().at());
                Instant now = clock.instant();
                schedule.due(done, now).forEach(target);
                done = now;
                next = schedule.next(done);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Stops; what is being called is interrupted.
    @Override
    public void close() {
        thread.interrupt();
    }
}
