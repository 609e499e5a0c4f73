package rollcall.cdk;

import io.github.cdklabs.cdknag.NagPackSuppression;
import io.github.cdklabs.cdknag.NagSuppressions;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.sqs.DeadLetterQueue;
import software.amazon.awscdk.services.sqs.IQueue;
import software.amazon.awscdk.services.sqs.Queue;
import software.amazon.awscdk.services.sqs.QueueEncryption;
import software.constructs.Construct;

/// The queues of tasks, and those in which tasks and starts end that nobody could deal with.
final class Queues {
    private static final Duration LONGEST_KEPT = Duration.days(14);
    private static final Duration KEPT = Duration.days(4);
    private final Map<WorkQueue, Queue> tasks = new EnumMap<>(WorkQueue.class);
    private final Map<String, IQueue> dead = new LinkedHashMap<>();
    private final Queue deadStarts;

    Queues(Construct scope, Settings settings) {
        for (WorkQueue queue : WorkQueue.values()) {
            Queue deadLetters = dead(scope, settings, queue.id() + "-dead");
            tasks.put(queue, Queue.Builder.create(scope, queue.id())
                    .queueName(settings.name(queue.id()))
                    .visibilityTimeout(Duration.seconds(WorkQueue.VISIBILITY.toSeconds()))
                    .retentionPeriod(KEPT)
                    .deadLetterQueue(DeadLetterQueue.builder()
                            .queue(deadLetters)
                            .maxReceiveCount(WorkQueue.RECEIVES)
                            .build())
                    .encryption(QueueEncryption.SQS_MANAGED)
                    .enforceSsl(true)
                    .build());
        }
        deadStarts = dead(scope, settings, "starts-dead");
        NagSuppressions.addResourceSuppressions(deadStarts, List.of(NagPackSuppression.builder()
                .id("AwsSolutions-SQS3")
                .reason("It is itself where starts end that failed, of schedules and functions")
                .build()));
    }

    IQueue tasks(WorkQueue queue) {
        return tasks.get(queue);
    }

    /// Where starts end that failed, of schedules and of the functions these start.
    IQueue deadStarts() {
        return deadStarts;
    }

    /// Every queue that should be empty, by its id.
    Map<String, IQueue> dead() {
        return Collections.unmodifiableMap(dead);
    }

    private Queue dead(Construct scope, Settings settings, String id) {
        Queue queue = Queue.Builder.create(scope, id)
                .queueName(settings.name(id))
                .retentionPeriod(LONGEST_KEPT)
                .encryption(QueueEncryption.SQS_MANAGED)
                .enforceSsl(true)
                .build();
        dead.put(id, queue);
        return queue;
    }
}
