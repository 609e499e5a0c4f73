package rollcall.sync;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import rollcall.roster.SourceException;
import rollcall.roster.SourceFailure;

/// How long the worker of a district may go on planning.
record WorkTime(Clock clock, Instant deadline) {
    /// How much of the worker's time is kept for staging.
    static final Duration RESERVE = Duration.ofSeconds(60);

    /// @throws SourceException if there is not enough time
    void require() {
        if (!clock.instant().plus(RESERVE.dividedBy(2)).isBefore(deadline)) {
            throw new SourceException(SourceFailure.OUT_OF_TIME);
        }
    }

    Instant now() {
        return clock.instant();
    }
}
