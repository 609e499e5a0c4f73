package rollcall.sync.sqs;

import java.util.Collection;
import java.util.stream.Stream;
import rollcall.sqs.MessageBatches;
import rollcall.sync.PlanTask;
import rollcall.sync.PreviewTask;
import rollcall.sync.SchoolTask;
import rollcall.sync.TaskQueue;
import software.amazon.awssdk.services.sqs.SqsClient;

/// Sends tasks to two SQS queues. A task may arrive twice, if an acknowledgement was lost.
public final class SqsTasks implements TaskQueue {
    private final MessageBatches plans;
    private final MessageBatches schools;

    public SqsTasks(SqsClient client, String planQueueUrl, String schoolQueueUrl) {
        this.plans = new MessageBatches(client, planQueueUrl);
        this.schools = new MessageBatches(client, schoolQueueUrl);
    }

    @Override
    public void plan(Collection<PlanTask> tasks) {
        plans.send(tasks.stream().map(TaskCodec::write));
    }

    @Override
    public void preview(PreviewTask task) {
        plans.send(Stream.of(TaskCodec.write(task)));
    }

    @Override
    public void apply(Collection<SchoolTask> tasks) {
        schools.send(tasks.stream().map(TaskCodec::write));
    }
}
