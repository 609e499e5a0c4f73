package rollcall.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// So many times in a stretch of time, for each subject.
record RateLimit(String name, int most, Duration window) {

    /// Counts one more for `subject`.
    ///
    /// @return true if that was not too many
    boolean allows(AccessStore store, String subject, Clock clock) {
        long number = clock.instant().getEpochSecond() / window.toSeconds();
        Instant end = Instant.ofEpochSecond((number + 1) * window.toSeconds());
        AccessKey key = AccessKey.of(AccessKey.Kind.LIMIT, name + " " + number + " " + subject);
        return store.count(key, end) <= most;
    }
}
