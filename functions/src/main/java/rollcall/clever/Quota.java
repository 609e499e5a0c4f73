package rollcall.clever;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// What one token may send. Keeps to Clever's limit in whatever minute Clever counts, and to what Clever's answers say.
final class Quota {
    /// Clever's window. Ours slides, so no fixed minute, wherever it begins, sees more than the limit.
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Clock clock;
    private final int requestsPerMinute;
    private final Deque<Instant> sent = new ArrayDeque<>();
    private Instant blockedUntil = Instant.MIN;
    private RateLimit told = new RateLimit(Long.MAX_VALUE, Instant.MIN);
    private int underWay;

    Quota(Clock clock, int requestsPerMinute) {
        this.clock = clock;
        this.requestsPerMinute = requestsPerMinute;
    }

    /// Waits until a request may be sent, and counts it as sent. [#answered] must follow.
    void enter(Sleeper sleeper, Deadline deadline) throws InterruptedException {
        Optional<Instant> wait = reserve();
        while (wait.isPresent()) {
            deadline.mustAllow(wait.get());
            sleeper.until(wait.get());
            wait = reserve();
        }
    }

    /// A request sent came to an end, with what its answer said of the quota.
    synchronized void answered(Optional<RateLimit> limit) {
        underWay--;
        limit.map(this::believable).ifPresent(this::tell);
    }

    /// No request until Clever's quota is whole again.
    ///
    /// @param jitter what to wait longer than asked
    synchronized void exhausted(Optional<RateLimit> limit, Duration jitter) {
        Instant reset = limit.map(this::believable)
                .map(RateLimit::reset)
                .orElseGet(() -> clock.instant().plus(WINDOW));
        Instant earliest = clock.instant().plusSeconds(1);
        Instant until = (reset.isAfter(earliest) ? reset : earliest).plus(jitter);
        blockedUntil = until.isAfter(blockedUntil) ? until : blockedUntil;
    }

    /// Takes a place in the quota, or says when to ask again.
    private synchronized Optional<Instant> reserve() {
        Instant now = clock.instant();
        while (!sent.isEmpty() && !sent.getFirst().plus(WINDOW).isAfter(now)) {
            sent.removeFirst();
        }
        Optional<Instant> wait = obstacle(now);
        if (wait.isEmpty()) {
            sent.addLast(now);
            told = new RateLimit(told.remaining() - 1, told.reset());
            underWay++;
        }
        return wait;
    }

    private Optional<Instant> obstacle(Instant now) {
        if (blockedUntil.isAfter(now)) {
            return Optional.of(blockedUntil);
        }
        if (told.remaining() <= 0 && told.reset().isAfter(now)) {
            return Optional.of(told.reset());
        }
        return sent.size() < requestsPerMinute ? Optional.empty() : Optional.of(sent.getFirst().plus(WINDOW));
    }

    // Requests under way may not be counted in the answer yet. Of two buckets, and of answers that overtook each other,
    // the lowest word holds until its window ends.
    private void tell(RateLimit limit) {
        Instant now = clock.instant();
        long free = limit.remaining() - underWay;
        boolean outdated = !told.reset().isAfter(now);
        if (limit.reset().isAfter(now) && (outdated || free < told.remaining())) {
            told = new RateLimit(free, limit.reset());
        }
    }

    /// A reset further away than a window is a clock that is wrong; nobody waits longer for it.
    private RateLimit believable(RateLimit limit) {
        Instant latest = clock.instant().plus(WINDOW);
        return limit.reset().isAfter(latest) ? new RateLimit(limit.remaining(), latest) : limit;
    }
}
