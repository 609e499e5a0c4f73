package rollcall.local.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Against a real embedded queue.
@Timeout(60)
final class QueueRunnerTest {
    @RegisterExtension
    static final TestQueues QUEUES = new TestQueues();

    private final Workbench bench = new Workbench(QUEUES);

    @AfterEach
    void stop() throws Exception {
        bench.stop();
    }

    @Test
    void aBatchArrivesAsOneEventAndIsDeletedOnceItIsDone() throws Exception {
        LocalQueue queue = bench.queue(Workbench.LONG, 3);
        QUEUES.send(queue.url(), "one", "two", "three");

        QueueRunner runner = bench.start(queue, 10, (event, _) -> bench.record(event));

        assertThat(bodies(bench.events.take())).containsExactlyInAnyOrder("one", "two", "three");
        Workbench.awaitIdle(runner);
        assertThat(bench.events).isEmpty();
    }

    @Test
    void anEventHasTheFieldsThatLambdaSends() throws Exception {
        LocalQueue queue = bench.queue(Workbench.LONG, 3);
        QUEUES.send(queue.url(), "one");

        bench.start(queue, 10, (event, _) -> bench.record(event));

        SQSEvent.SQSMessage message = bench.events.take().getRecords().getFirst();
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
        LocalQueue queue = bench.queue(Workbench.LONG, 3);
        QUEUES.send(queue.url(), "one", "two", "three");

        QueueRunner runner = bench.start(queue, 1, (event, _) -> bench.record(event));

        Workbench.awaitIdle(runner);
        assertThat(bench.events).hasSize(3).allSatisfy(event -> assertThat(event.getRecords()).hasSize(1));
    }

    @Test
    void noMoreInvocationsRunAtOnceThanMay() throws Exception {
        LocalQueue queue = bench.queue(Workbench.LONG, 3);
        QUEUES.send(queue.url(), "one", "two", "three", "four", "five");
        AtomicInteger running = new AtomicInteger();
        BlockingQueue<Integer> seen = new LinkedBlockingQueue<>();

        QueueRunner runner = bench.start(queue, 1, (event, _) -> {
            seen.add(running.incrementAndGet());
            Workbench.pause();
            running.decrementAndGet();
            return bench.record(event);
        });

        Workbench.awaitIdle(runner);
        assertThat(seen).hasSize(5).allMatch(count -> count <= 2);
    }

    @Test
    void aFunctionWhoseWorkIsUnderWayIsNotIdle() throws Exception {
        LocalQueue queue = bench.queue(Workbench.LONG, 3);
        QUEUES.send(queue.url(), "one");
        CountDownLatch finish = new CountDownLatch(1);

        QueueRunner runner = bench.start(queue, 10, (event, _) -> {
            bench.record(event);
            await(finish);
            return new SQSBatchResponse(List.of());
        });

        bench.events.take();
        assertThat(runner.workload().isDone()).isFalse();
        finish.countDown();
        Workbench.awaitIdle(runner);
    }

    private static List<String> bodies(SQSEvent event) {
        return event.getRecords().stream().map(SQSEvent.SQSMessage::getBody).toList();
    }

    private static String name(LocalQueue queue) {
        return queue.url().substring(queue.url().lastIndexOf('/') + 1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
