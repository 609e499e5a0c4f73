package rollcall.clever;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import rollcall.roster.SourceException;
import rollcall.roster.SourceFailure;

/// When a call must have ended.
record Deadline(Clock clock, Instant end) {

    static Deadline after(Clock clock, Duration time) {
        return new Deadline(clock, clock.instant().plus(time));
    }

    /// `limit`, or what is left of the time if that is less.
    ///
    /// @throws SourceException [SourceFailure#OUT_OF_TIME] if nothing is left
    Duration atMost(Duration limit) {
        Duration left = Duration.between(clock.instant(), end);
        if (!left.isPositive()) {
            throw new SourceException(SourceFailure.OUT_OF_TIME);
        }
        return left.compareTo(limit) < 0 ? left : limit;
    }

    /// @throws SourceException [SourceFailure#OUT_OF_TIME] unless `moment` is before the end: why wait for it then
    void mustAllow(Instant moment) {
        if (!moment.isBefore(end)) {
            throw new SourceException(SourceFailure.OUT_OF_TIME);
        }
    }
}
