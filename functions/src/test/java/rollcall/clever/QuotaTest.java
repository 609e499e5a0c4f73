package rollcall.clever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rollcall.roster.SourceException;

class QuotaTest {
    private static final Instant START = MovingClock.START;
    private final MovingClock clock = new MovingClock();
    private final Quota quota = new Quota(clock, 3);

    @Test
    void theRequestAboveTheLimitWaitsUntilTheFirstIsAMinuteOld() throws InterruptedException {
        enter(3);
        assertThat(clock.waits()).isEmpty();
        enter(1);
        assertThat(clock.instant()).isEqualTo(START.plusSeconds(60));
    }

    @Test
    void theMinuteSlidesSoThatTheTurnOfAMinuteDoublesNothing() throws InterruptedException {
        clock.advance(Duration.ofSeconds(59));
        enter(3);
        clock.advance(Duration.ofSeconds(2));
        enter(1);
        assertThat(clock.instant()).isEqualTo(START.plusSeconds(59 + 60));
    }

    @Test
    void whatCleverSaysIsLeftHoldsUntilItsReset() throws InterruptedException {
        enter(1);
        answered(1, 10);
        enter(1);
        assertThat(clock.instant()).isEqualTo(START);
        enter(1);
        assertThat(clock.instant()).isEqualTo(START.plusSeconds(10));
    }

    @Test
    void requestsUnderWayAreTakenFromWhatIsLeft() throws InterruptedException {
        enter(2);
        answered(1, 10);
        enter(1);
        assertThat(clock.instant()).isEqualTo(START.plusSeconds(10));
    }

    @Test
    void anAnswerThatWasOvertakenDoesNotRaiseWhatIsLeft() throws InterruptedException {
        enter(2);
        answered(1, 10);
        answered(50, 10);
        enter(1);
        assertThat(clock.instant()).isEqualTo(START.plusSeconds(10));
    }

    @Test
    void aResetThatHasPassedSaysNothing() throws InterruptedException {
        enter(1);
        answered(0, -5);
        enter(1);
        assertThat(clock.waits()).isEmpty();
    }

    @Test
    void aResetBeyondTheWindowIsWaitedForNoLongerThanTheWindow() throws InterruptedException {
        enter(1);
        quota.exhausted(limit(0, 1_000_000), Duration.ofSeconds(1));
        enter(1);
        assertThat(clock.instant()).isEqualTo(START.plusSeconds(61));
    }

    @Test
    void anExhaustedQuotaWithoutAResetIsWaitedForAWholeWindow() throws InterruptedException {
        quota.exhausted(Optional.empty(), Duration.ZERO);
        enter(1);
        assertThat(clock.instant()).isEqualTo(START.plusSeconds(60));
    }

    @Test
    void anExhaustedQuotaWhoseResetHasPassedIsWaitedForASecond() throws InterruptedException {
        quota.exhausted(limit(0, -30), Duration.ZERO);
        enter(1);
        assertThat(clock.instant()).isEqualTo(START.plusSeconds(1));
    }

    @Test
    void nobodyWaitsBeyondTheDeadline() {
        quota.exhausted(Optional.empty(), Duration.ZERO);
        Deadline early = new Deadline(clock, START.plusSeconds(60));
        assertThatThrownBy(() -> quota.enter(clock, early)).isInstanceOf(SourceException.class);
        assertThat(clock.waits()).isEmpty();
    }

    private void enter(int times) throws InterruptedException {
        for (int time = 0; time < times; time++) {
            quota.enter(clock, new Deadline(clock, START.plus(Duration.ofHours(1))));
        }
    }

    private void answered(long remaining, long resetAfterSeconds) {
        quota.answered(limit(remaining, resetAfterSeconds));
    }

    private static Optional<RateLimit> limit(long remaining, long resetAfterSeconds) {
        return Optional.of(new RateLimit(remaining, START.plusSeconds(resetAfterSeconds)));
    }
}
