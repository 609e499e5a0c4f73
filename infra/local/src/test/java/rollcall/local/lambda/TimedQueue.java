package rollcall.local.lambda;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rollcall.local.aws.EmbeddedAws;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;

/// A queue that brings messages to its function as SQS and Lambda do, but by a clock that a test moves: hidden for as
/// long as the function wanted, counted, and dead when they were received too often.
public final class TimedQueue {
    private static final int MOST = 10;

    private final SqsClient sqs;
    private final String url;
    private final int batch;
    private final LocalFunction<SQSEvent, SQSBatchResponse> function;
    private final HidingWishes wishes;
    private final Clock clock;
    private final SqsEventJson events;
    private final List<Hidden> hidden = new ArrayList<>();
    private final List<String> dead = new ArrayList<>();

    private record Hidden(Message message, int receives, Instant until) {}

    /// @param batch how many messages one event holds at most
    /// @param wishes sees what the function asks of the queue
    public TimedQueue(SqsClient sqs, LocalQueue queue, int batch,
            LocalFunction<SQSEvent, SQSBatchResponse> function, HidingWishes wishes, Clock clock) {
        this.sqs = sqs;
        this.url = queue.url();
        this.batch = batch;
        this.function = function;
        this.wishes = wishes;
        this.clock = clock;
        this.events = new SqsEventJson("arn:aws:sqs:us-east-1:000000000000:" + url.substring(url.lastIndexOf('/') + 1));
    }

    /// Hands over every message that is to be seen now, and says how many.
    public int deliver() {
        Instant now = clock.instant();
        receive().forEach(message -> hidden.add(new Hidden(message, 0, now)));
        List<Hidden> seen = hidden.stream().filter(one -> !one.until().isAfter(now)).toList();
        hidden.removeAll(seen);
        seen.stream().filter(TimedQueue::hopeless).forEach(one -> dead.add(one.message().body()));
        List<Hidden> all = seen.stream().filter(one -> !hopeless(one)).toList();
        for (int from = 0; from < all.size(); from += batch) {
            hand(all.subList(from, Math.min(all.size(), from + batch)));
        }
        return seen.size();
    }

    /// When the next message is to be seen.
    public Optional<Instant> next() {
        return hidden.stream().map(Hidden::until).min(Instant::compareTo);
    }

    /// The bodies of the messages that ended in the dead-letter queue.
    public List<String> dead() {
        return List.copyOf(dead);
    }

    private static boolean hopeless(Hidden one) {
        return one.receives() >= EmbeddedAws.RECEIVES;
    }

    private void hand(List<Hidden> some) {
        List<String> done = switch (function.invoke(events.of(some.stream().map(TimedQueue::received).toList()))) {
            case Outcome.Returned<SQSBatchResponse>(Optional<SQSBatchResponse> response) ->
                BatchAnswer.done(some.stream().map(one -> one.message().messageId()).toList(), response);
            case Outcome.Crashed<SQSBatchResponse> _,Outcome.TimedOut<SQSBatchResponse> _ -> List.of();
        };
        for (Hidden one : some) {
            if (done.contains(one.message().messageId())) {
                sqs.deleteMessage(request -> request.queueUrl(url).receiptHandle(one.message().receiptHandle()));
            } else {
                Duration wish = wishes.take(one.message().receiptHandle()).orElse(EmbeddedAws.VISIBILITY);
                hidden.add(new Hidden(one.message(), one.receives() + 1, clock.instant().plus(wish)));
            }
        }
    }

    private static Message received(Hidden one) {
        Map<MessageSystemAttributeName, String> attributes = new HashMap<>(one.message().attributes());
        attributes.put(
                MessageSystemAttributeName.APPROXIMATE_RECEIVE_COUNT, String.valueOf(one.receives() + 1));
        return one.message().toBuilder().attributes(attributes).build();
    }

    private List<Message> receive() {
        List<Message> all = new ArrayList<>();
        List<Message> some = receiveSome();
        while (!some.isEmpty()) {
            all.addAll(some);
            some = receiveSome();
        }
        return all;
    }

    private List<Message> receiveSome() {
        return sqs.receiveMessage(request -> request.queueUrl(url)
                .maxNumberOfMessages(MOST)
                .messageSystemAttributeNames(MessageSystemAttributeName.ALL))
                .messages();
    }
}
