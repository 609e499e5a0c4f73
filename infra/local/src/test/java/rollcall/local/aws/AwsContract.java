package rollcall.local.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import rollcall.local.lambda.LocalQueue;
import rollcall.notify.Delivery;
import rollcall.notify.Mail;
import rollcall.notify.NoticeQueue;
import rollcall.notify.NoticeQueueContract;
import rollcall.notify.TellTask;
import rollcall.notify.Text;
import rollcall.notify.ses.SesSender;
import rollcall.notify.sns.SnsSender;
import rollcall.notify.sqs.NoticeTaskCodec;
import rollcall.notify.sqs.SqsNoticeQueue;
import rollcall.roster.EmailAddress;
import rollcall.roster.Language;
import rollcall.roster.PhoneNumber;
import rollcall.sync.DistrictTask;
import rollcall.sync.SchoolTask;
import rollcall.sync.TaskQueue;
import rollcall.sync.TaskQueueContract;
import rollcall.sync.sqs.SqsTasks;
import rollcall.sync.sqs.TaskCodec;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;

/// What we ask of AWS: the same on the embedded parts, on LocalStack and on any other endpoint.
abstract class AwsContract extends AwsStoresContract {
    static final Text TEXT = new Text(new PhoneNumber("+14155552671"), "¿Qué? & Ω", new Language("es"),
            "parent-account");

    private static final int RECEIVES = 2;

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

    @Test
    void mailOfTheProvedDomainIsTaken() {
        assertThatCode(this::sendMail).doesNotThrowAnyException();
    }

    @Test
    void textToSomebodyWhoDidNotSayStopIsTaken() {
        assertThatCode(this::sendText).doesNotThrowAnyException();
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

    @Nested
    class NoticeTasks extends NoticeQueueContract {
        @Override
        protected NoticeQueue queue() {
            return new SqsNoticeQueue(aws().queues(), aws().rounds().url());
        }

        @Override
        protected List<TellTask> take() {
            return AwsContract.this.take(aws().rounds().url(), NoticeTaskCodec::read);
        }
    }

    final void sendMail() {
        Mail mail = new Mail(new EmailAddress("jose@lincoln.example"), "¿Qué? Ω", "Línea\n", "<p>Línea</p>",
                new Language("es"), "sign-in-code", Optional.empty());
        assertThat(new SesSender(aws().mails(), "Rollcall <no-reply@" + AwsUnderTest.DOMAIN + ">").send(mail))
                .isEqualTo(new Delivery.Accepted());
    }

    final void sendText() {
        assertThat(new SnsSender(aws().texts()).send(TEXT)).isEqualTo(new Delivery.Accepted());
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
