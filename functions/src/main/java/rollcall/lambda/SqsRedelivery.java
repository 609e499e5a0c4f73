package rollcall.lambda;

import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.SqsClient;

/// Makes a message of an SQS queue invisible until it is wanted again.
final class SqsRedelivery implements Redelivery {
    private static final Logger LOG = LoggerFactory.getLogger(SqsRedelivery.class);
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    /// SQS allows twelve hours from the first receipt on; more would be refused.
    private static final Duration LONGEST = Duration.ofHours(11);
    private final SqsClient sqs;
    private final String queue;

    SqsRedelivery(SqsClient sqs, String queue) {
        this.sqs = sqs;
        this.queue = queue;
    }

    @Override
    public void after(SQSMessage message, Duration wait) {
        int seconds = (int) Math.clamp(wait.toSeconds(), SHORTEST.toSeconds(), LONGEST.toSeconds());
        try {
            sqs.changeMessageVisibility(request -> request.queueUrl(queue)
                    .receiptHandle(message.getReceiptHandle())
                    .visibilityTimeout(seconds));
        } catch (SdkException e) {
            LOG.atWarn().addKeyValue("messageId", message.getMessageId()).setCause(e).log("the delay could not be set");
        }
    }
}
