package rollcall.local.lambda;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;

/// A queue whose messages are handed to its function when a test says so, not when time has passed: what was not done
/// comes again at the next call.
public final class HandedQueue implements AutoCloseable {
    private static final int MOST = 10;

    private final SqsClient sqs;
    private final String url;
    private final int batch;
    private final LocalFunction<SQSEvent, SQSBatchResponse> function;
    private final SqsEventJson events;
    private List<Message> undone = new ArrayList<>();

    /// @param batch how many messages one event holds at most
    public HandedQueue(SqsClient sqs, LocalQueue queue, int batch, LocalFunction<SQSEvent, SQSBatchResponse> function) {
        this.sqs = sqs;
        this.url = queue.url();
        this.batch = batch;
        this.function = function;
        this.events = new SqsEventJson("arn:aws:sqs:us-east-1:000000000000:" + url.substring(url.lastIndexOf('/') + 1));
    }

    /// Hands over every message there is, the undone ones among them, and says how many.
    ///
    /// @param before called before each event
    public int deliver(Runnable before) {
        List<Message> all = Stream.concat(undone.stream(), received().stream()).toList();
        undone = new ArrayList<>();
        for (int from = 0; from < all.size(); from += batch) {
            before.run();
            hand(all.subList(from, Math.min(all.size(), from + batch)));
        }
        return all.size();
    }

    /// True if a message is to come again.
    public boolean waits() {
        return !undone.isEmpty();
    }

    /// Forgets everything in the queue.
    public void clear() {
        undone = new ArrayList<>();
        received().forEach(this::delete);
    }

    private void hand(List<Message> messages) {
        Optional<SQSBatchResponse> answer = switch (function.invoke(events.of(messages))) {
            case Outcome.Returned<SQSBatchResponse>(Optional<SQSBatchResponse> response) -> response;
            case Outcome.Crashed<SQSBatchResponse> _,Outcome.TimedOut<SQSBatchResponse> _ -> {
                undone.addAll(messages);
                yield Optional.empty();
            }
        };
        List<String> ids = messages.stream().map(Message::messageId).toList();
        List<String> done = BatchAnswer.done(ids, answer);
        for (Message message : messages) {
            if (!undone.contains(message)) {
                keepOrDelete(message, done.contains(message.messageId()));
            }
        }
    }

    private void keepOrDelete(Message message, boolean done) {
        if (done) {
            delete(message);
        } else {
            undone.add(message);
        }
    }

    private void delete(Message message) {
        sqs.deleteMessage(request -> request.queueUrl(url).receiptHandle(message.receiptHandle()));
    }

    private List<Message> received() {
        List<Message> all = new ArrayList<>();
        List<Message> some = receive();
        while (!some.isEmpty()) {
            all.addAll(some);
            some = receive();
        }
        return all;
    }

    private List<Message> receive() {
        return sqs.receiveMessage(request -> request.queueUrl(url)
                .maxNumberOfMessages(MOST)
                .messageSystemAttributeNames(MessageSystemAttributeName.ALL))
                .messages();
    }

    @Override
    public void close() {
        function.close();
    }
}
