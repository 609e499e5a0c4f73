package rollcall.local.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Against a real embedded queue.
@Timeout(60)
final class QueueRunnerTest {
    private static final Duration LONG = Duration.ofMinutes(5);

    @RegisterExtension
    static final TestQueues QUEUES = new TestQueues();

    private final List<AutoCloseable> started = new ArrayList<>();
    private final BlockingQueue<SQSEvent> events = new LinkedBlockingQueue<>();

    @AfterEach
    void stop() throws Exception {
        for (AutoCloseable part : started) {
            part.close();
        }
    }

    @Test
    void aBatchArrivesAsOneEventAndIsDeletedOnceItIsDone() throws Exception {
        LocalQueue queue = queue(LONG, 3);
        QUEUES.send(queue.url(), "one", "two", "three");

        QueueRunner runner = start(queue, 10, (event, _) -> record(event));

        assertThat(bodies(events.take())).containsExactlyInAnyOrder("one", "two", "three");
        awaitIdle(runner);
        assertThat(events).isEmpty();
    }

    @Test
    void anEventHasTheFieldsThatLambdaSends() throws Exception {
        LocalQueue queue = queue(LONG, 3);
        QUEUES.send(queue.url(), "one");

        start(queue, 10, (event, _) -> record(event));

        SQSEvent.SQSMessage message = events.take().getRecords().getFirst();
        assertThat(message.getMessageId()).isNotBlank();
        assertThat(message.getReceiptHandle()).isNotBlank();
        assertThat(message.getMd5OfBody()).isEqualTo("f97c5d29941bfb1b2fdab0874906ab82");
        assertThat(message.getEventSource()).isEqualTo("aws:sqs");
        assertThat(message.getEventSourceArn()).startsWith("arn:aws:sqs:").endsWith(name(queue));
        assertThat(message.getAwsRegion()).isEqualTo(message.getEventSourceArn().split(":", -1)[3]);
        assertThat(message.getAttributes())
                .containsEntry("ApproximateReceiveCount", "1")
                .containsKeys("SentTimestamp", "SenderId", "ApproximateFirstReceiveTimestamp");
    }

    @Test
    void aBatchHoldsNoMoreMessagesThanItMay() throws Exception {
        LocalQueue queue = queue(LONG, 3);
        QUEUES.send(queue.url(), "one", "two", "three");

        QueueRunner runner = start(queue, 1, (event, _) -> record(event));

        awaitIdle(runner);
        assertThat(events).hasSize(3).allSatisfy(event -> assertThat(event.getRecords()).hasSize(1));
    }

    @Test
    void onlyTheMessagesNamedAsFailedStay() throws Exception {
        LocalQueue queue = queue(LONG, 3);
        QUEUES.send(queue.url(), "good", "bad", "fine");

        QueueRunner runner = start(queue, 10, (event, _) -> failing(record(event), event, "bad"));

        events.take();
        awaitDepth(runner, 1);
        assertThat(QUEUES.invisible(queue.url())).isEqualTo(1);
        assertThat(runner.workload().isDone()).isFalse();
    }

    @Test
    void aFailedMessageComesAgainAfterItsVisibilityTimeout() throws Exception {
        LocalQueue queue = queue(Duration.ofSeconds(1), 3);
        QUEUES.send(queue.url(), "bad");

        start(queue, 10, (event, _) -> failing(record(event), event, "bad"));

        assertThat(receiveCount(events.take())).isEqualTo("1");
        assertThat(receiveCount(events.take())).isEqualTo("2");
    }

    @Test
    void aHandlerMayGiveAFailedMessageBackEarlier() throws Exception {
        LocalQueue queue = queue(LONG, 3);
        QUEUES.send(queue.url(), "bad");

        start(queue, 10, (event, _) -> {
            // Before it is given back: from then on another worker may have it and be faster.
            SQSBatchResponse answer = record(event);
            QUEUES.giveBack(queue.url(), event.getRecords().getFirst().getReceiptHandle());
            return failing(answer, event, "bad");
        });

        assertThat(receiveCount(events.take())).isEqualTo("1");
        assertThat(receiveCount(events.take())).isEqualTo("2");
    }

    @Test
    void aMessageThatFailsTooOftenEndsAmongTheDeadLetters() throws Exception {
        LocalQueue queue = queue(Duration.ofSeconds(1), 2);
        QUEUES.send(queue.url(), "bad");

        QueueRunner runner = start(queue, 10, (event, _) -> failing(record(event), event, "bad"));

        assertThat(QUEUES.receive(queue.deadLetters())).isEqualTo("bad");
        assertThat(events).hasSize(2);
        awaitIdle(runner);
    }

    @Test
    void anExceptionFailsTheWholeBatch() throws Exception {
        LocalQueue queue = queue(LONG, 3);
        QUEUES.send(queue.url(), "one", "two");

        QueueRunner runner = start(queue, 10, (event, _) -> {
            record(event);
            throw new IllegalStateException("as planned");
        });

        events.take();
        awaitDepth(runner, 2);
        assertThat(QUEUES.invisible(queue.url())).isEqualTo(2);
    }

    @Test
    void aHandlerThatTakesTooLongIsInterruptedAndItsBatchFails() throws Exception {
        LocalQueue queue = queue(LONG, 3);
        QUEUES.send(queue.url(), "slow");
        CountDownLatch interrupted = new CountDownLatch(1);

        QueueRunner runner = start(queue, Duration.ofMillis(50), (_, _) -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException _) {
                interrupted.countDown();
            }
            return new SQSBatchResponse(List.of());
        });

        interrupted.await();
        awaitDepth(runner, 1);
        assertThat(QUEUES.invisible(queue.url())).isEqualTo(1);
    }

    @Test
    void noMoreInvocationsRunAtOnceThanMay() throws Exception {
        LocalQueue queue = queue(LONG, 3);
        QUEUES.send(queue.url(), "one", "two", "three", "four", "five");
        AtomicInteger running = new AtomicInteger();
        BlockingQueue<Integer> seen = new LinkedBlockingQueue<>();

        QueueRunner runner = start(queue, 1, (event, _) -> {
            seen.add(running.incrementAndGet());
            pause();
            running.decrementAndGet();
            return record(event);
        });

        awaitIdle(runner);
        assertThat(seen).hasSize(5).allMatch(count -> count <= 2);
    }

    @Test
    void aFunctionWhoseWorkIsUnderWayIsNotIdle() throws Exception {
        LocalQueue queue = queue(LONG, 3);
        QUEUES.send(queue.url(), "one");
        CountDownLatch finish = new CountDownLatch(1);

        QueueRunner runner = start(queue, 10, (event, _) -> {
            record(event);
            await(finish);
            return new SQSBatchResponse(List.of());
        });

        events.take();
        assertThat(runner.workload().isDone()).isFalse();
        finish.countDown();
        awaitIdle(runner);
    }

    private static LocalQueue queue(Duration visibility, int receives) {
        return LocalQueue.create(QUEUES.client(), TestQueues.newName(), visibility, receives);
    }

    private QueueRunner start(LocalQueue queue, int batch, RequestHandler<SQSEvent, SQSBatchResponse> handler) {
        return start(queue, batch, LONG, handler);
    }

    private QueueRunner start(LocalQueue queue, Duration timeout, RequestHandler<SQSEvent, SQSBatchResponse> handler) {
        return start(queue, 10, timeout, handler);
    }

    private QueueRunner start(LocalQueue queue, int batch, Duration timeout,
            RequestHandler<SQSEvent, SQSBatchResponse> handler) {
        LocalFunction<SQSEvent, SQSBatchResponse> function = new LocalFunction<>(
                new FunctionSettings("worker", timeout, 512), handler, SQSEvent.class, Clock.systemUTC());
        QueueRunner runner = QueueRunner.start(
                QUEUES.client(), new QueueSettings(queue.url(), batch, 2, Duration.ofSeconds(1)), function);
        started.addAll(List.of(runner, function));
        return runner;
    }

    private SQSBatchResponse record(SQSEvent event) {
        events.add(event);
        return new SQSBatchResponse(List.of());
    }

    private static SQSBatchResponse failing(SQSBatchResponse answer, SQSEvent event, String body) {
        answer.setBatchItemFailures(
                event.getRecords()
                        .stream()
                        .filter(message -> message.getBody().equals(body))
                        .map(message -> new SQSBatchResponse.BatchItemFailure(message.getMessageId()))
                        .toList());
        return answer;
    }

    private static List<String> bodies(SQSEvent event) {
        return event.getRecords().stream().map(SQSEvent.SQSMessage::getBody).toList();
    }

    private static String receiveCount(SQSEvent event) {
        return event.getRecords().getFirst().getAttributes().get("ApproximateReceiveCount");
    }

    private static String name(LocalQueue queue) {
        return queue.url().substring(queue.url().lastIndexOf('/') + 1);
    }

    private static void awaitIdle(QueueRunner runner) throws InterruptedException {
        assertThat(new Chain(List.of(runner)).awaitIdle(Clock.systemUTC(), LONG, _ -> {})).isTrue();
    }

    private static void awaitDepth(QueueRunner runner, int depth) {
        while (runner.workload().queue().total() != depth) {
            pause();
        }
    }

    private static void pause() {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
