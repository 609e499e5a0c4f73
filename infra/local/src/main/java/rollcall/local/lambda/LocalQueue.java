package rollcall.local.lambda;

import java.time.Duration;
import java.util.Map;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/// A queue of tasks with the queue its hopeless messages end in.
///
/// @param url the queue
/// @param deadLetters where a message goes that was received too often; named as the queue, with `-dead` after it
public record LocalQueue(String url, String deadLetters) {

    /// Creates both, or finds them as they were created before.
    ///
    /// @param visibility how long a received message stays hidden, whole seconds
    /// @param receives how often a message is received before it counts as hopeless
    public static LocalQueue create(SqsClient sqs, String name, Duration visibility, int receives) {
        String deadLetters = sqs.createQueue(request -> request.queueName(name + "-dead")).queueUrl();
        String redrive = "{\"deadLetterTargetArn\":\"%s\",\"maxReceiveCount\":\"%d\"}"
                .formatted(arn(sqs, deadLetters), receives);
        Map<QueueAttributeName, String> attributes = Map.of(
                QueueAttributeName.VISIBILITY_TIMEOUT, Long.toString(visibility.toSeconds()),
                QueueAttributeName.REDRIVE_POLICY, redrive);
        String url = sqs.createQueue(request -> request.queueName(name).attributes(attributes)).queueUrl();
        return new LocalQueue(url, deadLetters);
    }

    private static String arn(SqsClient sqs, String url) {
        return sqs.getQueueAttributes(request -> request.queueUrl(url).attributeNames(QueueAttributeName.QUEUE_ARN))
                .attributes()
                .get(QueueAttributeName.QUEUE_ARN);
    }
}
