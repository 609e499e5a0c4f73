package rollcall.local.lambda;

import java.time.Duration;

/// How a function is fed from a queue.
///
/// @param url the queue
/// @param batch the most messages of one invocation, 1 to 10
/// @param concurrency the most invocations at the same time
/// @param longPoll how long one look into an empty queue lasts, whole seconds up to 20
public record QueueSettings(String url, int batch, int concurrency, Duration longPoll) {
    private static final int LARGEST_BATCH = 10;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    public QueueSettings {
        if (batch < 1 || batch > LARGEST_BATCH || concurrency < 1) {
            throw new IllegalArgumentException("a batch has 1 to 10 messages, and at least one is worked on");
        }
        if (longPoll.isNegative() || longPoll.compareTo(LONGEST_WAIT) > 0) {
            throw new IllegalArgumentException("a queue is looked into for at most 20 seconds");
        }
    }
}
