package rollcall.local.endtoend;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rollcall.local.lambda.TimedQueue;

/// A night as time goes by: messages come when their time has come, and what failed and is due is started every 15
/// minutes.
record TimedNight(Site site) {
    private static final long QUARTER = Duration.ofMinutes(15).toSeconds();

    /// Lives until `end`.
    ///
    /// @return when everything was done; empty if it was not
    Optional<Instant> until(Instant end) {
        Optional<Instant> done = Optional.empty();
        while (now().isBefore(end)) {
            if (deliver() == 0) {
                done = isDone() ? done.or(() -> Optional.of(now())) : Optional.empty();
                passTime();
            }
        }
        return done;
    }

    /// What ended in the dead-letter queues.
    List<String> dead() {
        return queues().flatMap(queue -> queue.dead().stream()).toList();
    }

    private int deliver() {
        return queues().mapToInt(TimedQueue::deliver).sum();
    }

    private boolean isDone() {
        return site.atRest() && queues().allMatch(queue -> queue.next().isEmpty());
    }

    /// Until something happens next.
    private void passTime() {
        Instant quarter = Instant.ofEpochSecond((now().getEpochSecond() / QUARTER + 1) * QUARTER);
        Instant next = queues().flatMap(queue -> queue.next().stream())
                .filter(quarter::isAfter)
                .min(Instant::compareTo)
                .orElse(quarter);
        site.clock.advance(Duration.between(now(), next));
        if (next.equals(quarter)) {
            site.startDue();
        }
    }

    private Stream<TimedQueue> queues() {
        return Stream.of(site.timedPlans, site.timedSchools);
    }

    private Instant now() {
        return site.clock.instant();
    }
}
