package rollcall.sync.sqs;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import rollcall.sync.PlanTask;
import rollcall.sync.SchoolTask;
import rollcall.sync.TaskQueue;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.BatchResultErrorEntry;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchResponse;

/// Sends tasks to their queues, ten at a time, the most SQS takes.
public final class SqsTasks implements TaskQueue {
    private static final int BATCH = 10;
    private static final int TRIES = 3;
    private final SqsClient sqs;
    private final URI plans;
    private final URI schools;
    private final TaskCodec codec = new TaskCodec();

    public SqsTasks(SqsClient sqs, URI plans, URI schools) {
        this.sqs = sqs;
        this.plans = plans;
        this.schools = schools;
    }

    @Override
    public void plan(Collection<PlanTask> tasks) {
        send(plans, tasks.stream().map(codec::write).toList());
    }

    @Override
    public void apply(Collection<SchoolTask> tasks) {
        send(schools, tasks.stream().map(codec::write).toList());
    }

    private void send(URI queue, List<String> bodies) {
        bodies.stream().gather(Gatherers.windowFixed(BATCH)).forEach(batch -> sendBatch(queue, batch));
    }

    /// A task that is sent twice does no harm, one that is lost does: whatever failed is sent again.
    private void sendBatch(URI queue, List<String> bodies) {
        List<String> left = bodies;
        for (int tries = TRIES; tries > 0 && !left.isEmpty(); tries--) {
            List<String> batch = left;
            SendMessageBatchResponse response = sqs.sendMessageBatch(
                    request -> request.queueUrl(queue.toString()).entries(entries(batch)));
            left = response.failed()
                    .stream()
                    .map(BatchResultErrorEntry::id)
                    .map(Integer::parseInt)
                    .map(batch::get)
                    .toList();
        }
        if (!left.isEmpty()) {
            throw new IllegalStateException(left.size() + " tasks were refused by the queue");
        }
    }

    private static List<SendMessageBatchRequestEntry> entries(List<String> bodies) {
        return IntStream.range(0, bodies.size())
                .mapToObj(index -> SendMessageBatchRequestEntry.builder()
                        .id(String.valueOf(index))
                        .messageBody(bodies.get(index))
                        .build())
                .toList();
    }
}
