package rollcall.lambda;

import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// How long a message whose task threw has to wait: 1, 2, 4, 8 and then every 15 minutes, so that 20 deliveries
/// outlast an outage of three hours.
final class Backoff {
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration FIRST_SENT = Duration.ofMinutes(5);
    private static final Duration LONGEST_SENT = Duration.ofHours(2);
    private static final long DOUBLINGS = 5;

    private Backoff() {}

    /// A message that does not say how often it was delivered counts as delivered once.
    static Duration after(SQSMessage message) {
        return doubled(FIRST, LONGEST, message);
    }

    /// Where nothing can be sent: all deliveries together last longer than a day, after which what may be sent in a day
    /// is counted anew.
    static Duration ofWhatIsSent(SQSMessage message) {
        return doubled(FIRST_SENT, LONGEST_SENT, message);
    }

    private static Duration doubled(Duration first, Duration longest, SQSMessage message) {
        int doublings = (int) Math.clamp(deliveries(message) - 1, 0, DOUBLINGS);
        Duration wait = first.multipliedBy(1L << doublings);
        return wait.compareTo(longest) > 0 ? longest : wait;
    }

    private static long deliveries(SQSMessage message) {
        return Optional.ofNullable(message.getAttributes())
                .flatMap(Backoff::count)
                .orElse(1L);
    }

    private static Optional<Long> count(Map<String, String> attributes) {
        return Optional.ofNullable(attributes.get("ApproximateReceiveCount"))
                .filter(text -> text.matches("[0-9]{1,9}"))
                .map(Long::valueOf);
    }
}
