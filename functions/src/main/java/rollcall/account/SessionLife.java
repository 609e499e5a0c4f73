package rollcall.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import rollcall.account.AccessKey.Kind;

/// How long sessions last: half an hour from the last renewal on, twelve hours from sign-in on, or until they are ended.
record SessionLife(AccessStore store, Clock clock) {
    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration FRESH = Duration.ofMinutes(1);

    Instant now() {
        return clock.instant();
    }

    boolean lasts(Visit visit) {
        return now().isBefore(visit.renewed().plus(IDLE)) && now().isBefore(visit.signedIn().plus(LONGEST))
                && store.find(ended(visit)).isEmpty();
    }

    Duration left(Visit visit) {
        Duration left = Duration.between(now(), visit.signedIn().plus(LONGEST));
        return left.compareTo(IDLE) < 0 ? left : IDLE;
    }

    boolean renewable(Visit visit) {
        return !now().isBefore(visit.renewed().plus(FRESH));
    }

    void end(Visit visit) {
        store.create(ended(visit), "", visit.signedIn().plus(LONGEST));
    }

    private static AccessKey ended(Visit visit) {
        return AccessKey.of(Kind.ENDED, visit.id());
    }
}
