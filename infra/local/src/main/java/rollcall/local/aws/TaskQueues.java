package rollcall.local.aws;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/// The queues of tasks, each with its dead-letter queue.
///
/// @param plans address of the queue of plan tasks
/// @param schools address of the queue of school tasks
public record TaskQueues(URI plans, URI schools) {
    /// With the back-off of a failing task, enough to outlast an outage of three hours.
    static final int MOST_RECEIVES = 20;

    /// Makes the queues, unless they are there.
    ///
    /// @param visibility how long a message is hidden from others while a worker has it
    public static TaskQueues create(SqsClient sqs, Duration visibility) {
        return new TaskQueues(create(sqs, "plan-tasks", visibility), create(sqs, "school-tasks", visibility));
    }

    private static URI create(SqsClient sqs, String name, Duration visibility) {
        String dead = sqs.createQueue(request -> request.queueName(name + "-dead")).queueUrl();
        String deadArn = sqs.getQueueAttributes(request -> request.queueUrl(dead)
                .attributeNames(QueueAttributeName.QUEUE_ARN))
                .attributes()
                .get(QueueAttributeName.QUEUE_ARN);
        String redrive = "{\"deadLetterTargetArn\":\"%s\",\"maxReceiveCount\":\"%d\"}".formatted(deadArn,
                MOST_RECEIVES);
        Map<QueueAttributeName, String> attributes = Map.of(
                QueueAttributeName.VISIBILITY_TIMEOUT, String.valueOf(visibility.toSeconds()),
                QueueAttributeName.REDRIVE_POLICY, redrive);
        return URI.create(sqs.createQueue(request -> request.queueName(name).attributes(attributes)).queueUrl());
    }
}
