package rollcall.sync.sqs;

import java.util.Collection;
import java.util.List;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rollcall.sync.PlanTask;
import rollcall.sync.PreviewTask;
import rollcall.sync.SchoolTask;
import rollcall.sync.TaskQueue;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.BatchResultErrorEntry;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;

/// Sends tasks to two SQS queues. A task may arrive twice, if an acknowledgement was lost.
public final class SqsTasks implements TaskQueue {
    /// SQS's limit.
    private static final int BATCH = 10;
    private static final int ATTEMPTS = 3;

    private final SqsClient client;
    private final String planQueueUrl;
    private final String schoolQueueUrl;

    public SqsTasks(SqsClient client, String planQueueUrl, String schoolQueueUrl) {
        this.client = client;
        this.planQueueUrl = planQueueUrl;
        this.schoolQueueUrl = schoolQueueUrl;
    }

    @Override
    public void plan(Collection<PlanTask> tasks) {
        send(planQueueUrl, tasks.stream().map(TaskCodec::write));
    }

    @Override
    public void preview(PreviewTask task) {
        send(planQueueUrl, Stream.of(TaskCodec.write(task)));
    }

    @Override
    public void apply(Collection<SchoolTask> tasks) {
        send(schoolQueueUrl, tasks.stream().map(TaskCodec::write));
    }

    private void send(String queueUrl, Stream<String> bodies) {
        bodies.gather(Gatherers.windowFixed(BATCH)).forEach(batch -> sendBatch(queueUrl, entries(batch)));
    }

    private void sendBatch(String queueUrl, List<SendMessageBatchRequestEntry> entries) {
        List<SendMessageBatchRequestEntry> rest = entries;
        List<BatchResultErrorEntry> failed = List.of();
        for (int attempt = 0; attempt < ATTEMPTS && !rest.isEmpty(); attempt++) {
            List<SendMessageBatchRequestEntry> now = rest;
            failed = client.sendMessageBatch(request -> request.queueUrl(queueUrl).entries(now)).failed();
            List<String> ids = failed.stream().map(BatchResultErrorEntry::id).toList();
            rest = now.stream().filter(entry -> ids.contains(entry.id())).toList();
        }
        if (!rest.isEmpty()) {
            List<String> codes = failed.stream().map(BatchResultErrorEntry::code).distinct().sorted().toList();
            throw new IllegalStateException("SQS refused " + rest.size() + " tasks of a batch: " + codes);
        }
    }

    private static List<SendMessageBatchRequestEntry> entries(List<String> bodies) {
        return IntStream.range(0, bodies.size())
                .mapToObj(
                        place -> SendMessageBatchRequestEntry.builder()
                                .id(Integer.toString(place))
                                .messageBody(bodies.get(place))
                                .build())
                .toList();
    }
}
