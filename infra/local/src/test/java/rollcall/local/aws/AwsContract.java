package rollcall.local.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import rollcall.directory.AccountContract;
import rollcall.directory.ClassContract;
import rollcall.directory.Directory;
import rollcall.directory.RenumberingContract;
import rollcall.directory.dynamodb.DynamoDirectory;
import rollcall.local.lambda.LocalQueue;
import rollcall.sync.BlobStore;
import rollcall.sync.BlobStoreContract;
import rollcall.sync.DistrictStore;
import rollcall.sync.DistrictStoreContract;
import rollcall.sync.DistrictTask;
import rollcall.sync.SchoolStore;
import rollcall.sync.SchoolStoreContract;
import rollcall.sync.SchoolTask;
import rollcall.sync.TaskQueue;
import rollcall.sync.TaskQueueContract;
import rollcall.sync.dynamodb.DynamoBlobs;
import rollcall.sync.dynamodb.DynamoDistricts;
import rollcall.sync.dynamodb.DynamoSchools;
import rollcall.sync.sqs.SqsTasks;
import rollcall.sync.sqs.TaskCodec;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;

/// What we ask of AWS: the same on the embedded parts, on LocalStack and on any other endpoint. A new store belongs here
/// as one more nested contract.
abstract class AwsContract {
    private static final int RECEIVES = 2;

    /// The AWS under test, for all tests of the class.
    protected abstract AwsUnderTest aws();

    @Test
    void messageThatIsReceivedTooOftenEndsInTheDeadLetters() {
        LocalQueue queue = aws().queue("doomed", Duration.ofSeconds(1), RECEIVES);
        aws().queues().sendMessage(request -> request.queueUrl(queue.url()).messageBody("a task"));
        for (int receive = 1; receive <= RECEIVES; receive++) {
            Message message = receive(queue.url()).getFirst();
            assertThat(message.attributes())
                    .containsEntry(MessageSystemAttributeName.APPROXIMATE_RECEIVE_COUNT, String.valueOf(receive));
            show(queue.url(), message);
        }
        assertThat(receive(queue.url())).isEmpty();
        assertThat(receive(queue.deadLetters())).map(Message::body).containsExactly("a task");
    }

    @Test
    void messageThatIsSetAsideStaysHiddenUntilItIsWanted() {
        LocalQueue queue = aws().queue("delayed", Duration.ofMinutes(1), EmbeddedAws.RECEIVES);
        aws().queues().sendMessage(request -> request.queueUrl(queue.url()).messageBody("a task"));
        Message message = receive(queue.url()).getFirst();
        assertThat(receive(queue.url())).isEmpty();
        show(queue.url(), message);
        assertThat(receive(queue.url())).hasSize(1);
    }

    @Nested
    class Accounts extends AccountContract {
        @Override
        protected Directory directory() {
            return new DynamoDirectory(aws().dynamo(), aws().directory());
        }
    }

    @Nested
    class Renumbering extends RenumberingContract {
        @Override
        protected Directory directory() {
            return new DynamoDirectory(aws().dynamo(), aws().directory());
        }
    }

    @Nested
    class Classes extends ClassContract {
        @Override
        protected Directory directory() {
            return new DynamoDirectory(aws().dynamo(), aws().directory());
        }
    }

    @Nested
    class Districts extends DistrictStoreContract {
        @Override
        protected DistrictStore store() {
            return new DynamoDistricts(aws().dynamo(), aws().sync());
        }
    }

    @Nested
    class Schools extends SchoolStoreContract {
        @Override
        protected SchoolStore store() {
            return new DynamoSchools(aws().dynamo(), aws().sync());
        }
    }

    @Nested
    class Documents extends BlobStoreContract {
        @Override
        protected BlobStore store() {
            return new DynamoBlobs(aws().dynamo(), aws().sync(), clock);
        }
    }

    @Nested
    class Tasks extends TaskQueueContract {
        @Override
        protected TaskQueue queue() {
            return new SqsTasks(aws().queues(), aws().plans().url(), aws().schools().url());
        }

        @Override
        protected List<DistrictTask> takeDistricts() {
            return take(aws().plans().url(), TaskCodec::districtTask);
        }

        @Override
        protected List<SchoolTask> takeApplies() {
            return take(aws().schools().url(), TaskCodec::schoolTask);
        }
    }

    private <T> List<T> take(String url, Function<String, T> codec) {
        List<T> taken = new ArrayList<>();
        for (List<Message> some = receive(url); !some.isEmpty(); some = receive(url)) {
            some.forEach(message -> {
                taken.add(codec.apply(message.body()));
                aws().queues()
                        .deleteMessage(request -> request.queueUrl(url).receiptHandle(message.receiptHandle()));
            });
        }
        return taken;
    }

    private List<Message> receive(String url) {
        return aws().queues()
                .receiveMessage(request -> request.queueUrl(url)
                        .maxNumberOfMessages(10)
                        .messageSystemAttributeNames(MessageSystemAttributeName.ALL))
                .messages();
    }

    private void show(String url, Message message) {
        aws().queues()
                .changeMessageVisibility(request -> request.queueUrl(url)
                        .receiptHandle(message.receiptHandle())
                        .visibilityTimeout(0));
    }
}
