package rollcall.sqs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.BatchResultErrorEntry;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequest;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchResponse;

class MessageBatchesTest {
    private static final List<String> BODIES = IntStream.range(0, 12).mapToObj(number -> "task " + number).toList();

    @Test
    void onlyWhatFailedIsSentAgain() {
        MoodyQueue queue = new MoodyQueue(2);
        new MessageBatches(queue, "tasks").send(BODIES.stream());
        assertThat(queue.accepted).containsExactlyInAnyOrderElementsOf(BODIES);
    }

    @Test
    void messageThatFailsAgainAndAgainIsReportedByItsCodeAlone() {
        MessageBatches batches = new MessageBatches(new MoodyQueue(3), "tasks");
        assertThatThrownBy(() -> batches.send(BODIES.stream())).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("1 tasks")
                .hasMessageContaining("Throttled")
                .message()
                .doesNotContain("task 7");
    }

    /// Refuses task 7 so many times.
    private static final class MoodyQueue implements SqsClient {
        private final List<String> accepted = new ArrayList<>();
        private int refusals;

        MoodyQueue(int refusals) {
            this.refusals = refusals;
        }

        @Override
        public SendMessageBatchResponse sendMessageBatch(SendMessageBatchRequest request) {
            List<BatchResultErrorEntry> failed = new ArrayList<>();
            Set<String> ids = new TreeSet<>();
            for (SendMessageBatchRequestEntry entry : request.entries()) {
                assertThat(ids.add(entry.id())).isTrue();
                if (entry.messageBody().equals("task 7") && refusals > 0) {
                    refusals--;
                    failed.add(BatchResultErrorEntry.builder().id(entry.id()).code("Throttled").build());
                } else {
                    accepted.add(entry.messageBody());
                }
            }
            return SendMessageBatchResponse.builder().failed(failed).build();
        }

        @Override
        public String serviceName() {
            return "sqs";
        }

        @Override
        public void close() {
            accepted.clear();
        }
    }
}
