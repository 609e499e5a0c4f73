package rollcall.sqs;

import java.util.List;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.BatchResultErrorEntry;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;

/// Sends messages to an SQS queue, as many at once as SQS takes. What it refuses is sent again. A message may arrive
/// twice, if an acknowledgement was lost.
public record MessageBatches(SqsClient client, String queueUrl) {
    /// SQS's limit.
    private static final int BATCH = 10;
    private static final int ATTEMPTS = 3;

    /// Sends a message for each of the bodies.
    ///
    /// @throws IllegalStateException if some were refused again and again; others may have been taken
    public void send(Stream<String> bodies) {
        bodies.gather(Gatherers.windowFixed(BATCH)).map(MessageBatches::entries).forEach(this::send);
    }

    private void send(List<SendMessageBatchRequestEntry> entries) {
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
