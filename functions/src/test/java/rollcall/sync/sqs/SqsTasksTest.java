package rollcall.sync.sqs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;
import rollcall.sync.SchoolTask;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.BatchResultErrorEntry;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequest;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchResponse;

class SqsTasksTest {
    private static final List<SchoolTask> TASKS = IntStream.range(0, 12)
            .mapToObj(number -> new SchoolTask(new DistrictId("d1"), new SchoolId("s" + number), number))
            .toList();

    @Test
    void onlyWhatFailedIsSentAgain() {
        MoodyQueue queue = new MoodyQueue(2);
        new SqsTasks(queue, "plan", "school").apply(TASKS);
        assertThat(queue.accepted).containsExactlyInAnyOrderElementsOf(TASKS);
    }

    @Test
    void taskThatFailsAgainAndAgainIsReported() {
        SqsTasks tasks = new SqsTasks(new MoodyQueue(3), "plan", "school");
        assertThatThrownBy(() -> tasks.apply(TASKS)).hasMessageContaining("1 tasks").hasMessageContaining("Throttled");
    }

    /// Refuses the task of school 7 so many times.
    private static final class MoodyQueue implements SqsClient {
        private final List<SchoolTask> accepted = new ArrayList<>();
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
                SchoolTask task = TaskCodec.schoolTask(entry.messageBody());
                if (task.school().value().equals("s7") && refusals > 0) {
                    refusals--;
                    failed.add(BatchResultErrorEntry.builder().id(entry.id()).code("Throttled").build());
                } else {
                    accepted.add(task);
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
