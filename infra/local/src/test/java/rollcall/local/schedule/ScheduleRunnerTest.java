package rollcall.local.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class ScheduleRunnerTest {
    private static final Instant START = Instant.parse("2026-11-24T06:50:00Z");
    private static final Rule HOURLY = new Rule("hourly", new Timing.Every(Duration.ofHours(1)), Map.of());
    private static final Schedule SCHEDULE = new Schedule(List.of(HOURLY));

    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private final BlockingQueue<Firing> fired = new LinkedBlockingQueue<>();

    @Test
    void everythingIsCalledAtItsTime() throws InterruptedException {
        try (ScheduleRunner _ = ScheduleRunner.start(SCHEDULE, fired::add, new SetClock(), now::set)) {
            assertThat(fired.take().at()).isEqualTo(Instant.parse("2026-11-24T07:00:00Z"));
            assertThat(fired.take().at()).isEqualTo(Instant.parse("2026-11-24T08:00:00Z"));
        }
    }

    @Test
    void aMachineThatSleptCallsWhatItMissedOnce() throws InterruptedException {
        Waiter sleepy = moment -> now.set(moment.plus(Duration.ofMinutes(150)));
        try (ScheduleRunner _ = ScheduleRunner.start(SCHEDULE, fired::add, new SetClock(), sleepy)) {
            assertThat(fired.take().at()).isEqualTo(Instant.parse("2026-11-24T09:00:00Z"));
            assertThat(fired.take().at()).isEqualTo(Instant.parse("2026-11-24T12:00:00Z"));
        }
    }

    @Test
    void closingEndsTheWait() throws InterruptedException {
        CountDownLatch waiting = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        Waiter patient = _ -> {
            waiting.countDown();
            try {
                new CountDownLatch(1).await();
            } finally {
                interrupted.countDown();
            }
        };

        ScheduleRunner runner = ScheduleRunner.start(SCHEDULE, fired::add, new SetClock(), patient);
        waiting.await();
        runner.close();

        interrupted.await();
        assertThat(fired).isEmpty();
    }

    /// Shows whatever the test set.
    private final class SetClock extends Clock {
        @Override
        public Instant instant() {
            return now.get();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
