package rollcall.lambda;

import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.SqsClient;

/// When a failed message comes again: after 1, 2, 4, 8 and then every 15 minutes, so that 20 deliveries outlast an
/// outage of three hours.
final class Redelivery {
    private static final Logger LOG = LoggerFactory.getLogger(Redelivery.class);
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int DOUBLINGS = 4;
    private final SqsClient sqs;
    private final String queue;

    Redelivery(SqsClient sqs, String queue) {
        this.sqs = sqs;
        this.queue = queue;
    }

    /// Makes the message invisible for `wait`. If that fails the queue's own time-out brings it back.
    void after(SQSMessage message, Duration wait) {
        int seconds = (int) Math.clamp(wait.toSeconds(), 1, Duration.ofHours(12).toSeconds());
        try {
            sqs.changeMessageVisibility(request -> request.queueUrl(queue)
                    .receiptHandle(message.getReceiptHandle())
                    .visibilityTimeout(seconds));
        } catch (SdkException e) {
            LOG.atWarn().addKeyValue("messageId", message.getMessageId()).setCause(e).log("the delay could not be set");
        }
    }

    static Duration backoff(SQSMessage message) {
        int deliveries = Optional.ofNullable(message.getAttributes())
                .map(Map::copyOf)
                .map(attributes -> attributes.get("ApproximateReceiveCount"))
                .map(Integer::parseInt)
                .orElse(1);
        Duration wait = FIRST.multipliedBy(1L << Math.min(deliveries - 1, DOUBLINGS));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
