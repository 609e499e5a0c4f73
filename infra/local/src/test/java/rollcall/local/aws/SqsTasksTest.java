package rollcall.local.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import rollcall.sync.DistrictTask;
import rollcall.sync.SchoolTask;
import rollcall.sync.TaskQueue;
import rollcall.sync.TaskQueueContract;
import rollcall.sync.sqs.SqsTasks;
import rollcall.sync.sqs.TaskCodec;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

class SqsTasksTest extends TaskQueueContract {
    private final SqsClient client = Shared.AWS.queues();
    private final String planUrl = Shared.AWS.queueUrl(EmbeddedAws.PLAN_QUEUE);
    private final String schoolUrl = Shared.AWS.queueUrl(EmbeddedAws.SCHOOL_QUEUE);
    private final TaskQueue queue = new SqsTasks(client, planUrl, schoolUrl);

    @Override
    protected TaskQueue queue() {
        return queue;
    }

    @Override
    protected List<DistrictTask> takeDistricts() {
        return take(planUrl, TaskCodec::districtTask);
    }

    @Override
    protected List<SchoolTask> takeApplies() {
        return take(schoolUrl, TaskCodec::schoolTask);
    }

    @Test
    void messageThatIsNeverDealtWithGoesToTheDeadLetters() {
        String redrive = client
                .getQueueAttributes(
                        request -> request.queueUrl(schoolUrl).attributeNames(QueueAttributeName.REDRIVE_POLICY))
                .attributes()
                .get(QueueAttributeName.REDRIVE_POLICY);
        assertThat(redrive).contains("school-tasks-dead").contains("20");
    }

    private <T> List<T> take(String url, Function<String, T> codec) {
        List<T> taken = new ArrayList<>();
        List<Message> messages = receive(url);
        while (!messages.isEmpty()) {
            for (Message message : messages) {
                taken.add(codec.apply(message.body()));
                client.deleteMessage(
                        request -> request.queueUrl(url).receiptHandle(message.receiptHandle()));
            }
            messages = receive(url);
        }
        return taken;
    }

    private List<Message> receive(String url) {
        return client.receiveMessage(request -> request.queueUrl(url).maxNumberOfMessages(10)).messages();
    }
}
