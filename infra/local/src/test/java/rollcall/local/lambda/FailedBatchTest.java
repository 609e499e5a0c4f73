package rollcall.local.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What becomes of messages that a function could not carry out, against a real embedded queue.
@Timeout(60)
final class FailedBatchTest {
    @RegisterExtension
    static final TestQueues QUEUES = new TestQueues();

    private final Workbench bench = new Workbench(QUEUES);

    @AfterEach
    void stop() throws Exception {
        bench.stop();
    }

    @Test
    void onlyTheMessagesNamedAsFailedStay() throws Exception {
        LocalQueue queue = bench.queue(Workbench.LONG, 3);
        QUEUES.send(queue.url(), "good", "bad", "fine");

        QueueRunner runner = bench.start(queue, 10, (event, _) -> Workbench.failing(bench.record(event), event, "bad"));

        bench.events.take();
        Workbench.awaitDepth(runner, 1);
        assertThat(QUEUES.invisible(queue.url())).isEqualTo(1);
        assertThat(runner.workload().isDone()).isFalse();
    }

    @Test
    void aFailedMessageComesAgainAfterItsVisibilityTimeout() throws Exception {
        LocalQueue queue = bench.queue(Duration.ofSeconds(1), 3);
        QUEUES.send(queue.url(), "bad");

        bench.start(queue, 10, (event, _) -> Workbench.failing(bench.record(event), event, "bad"));

        assertThat(Workbench.receiveCount(bench.events.take())).isEqualTo("1");
        assertThat(Workbench.receiveCount(bench.events.take())).isEqualTo("2");
    }

    @Test
    void aHandlerMayGiveAFailedMessageBackEarlier() throws Exception {
        LocalQueue queue = bench.queue(Workbench.LONG, 3);
        QUEUES.send(queue.url(), "bad");

        bench.start(queue, 10, (event, _) -> {
            // Before it is given back: from then on another worker may have it and be faster.
            SQSBatchResponse answer = bench.record(event);
            QUEUES.giveBack(queue.url(), event.getRecords().getFirst().getReceiptHandle());
            return Workbench.failing(answer, event, "bad");
        });

        assertThat(Workbench.receiveCount(bench.events.take())).isEqualTo("1");
        assertThat(Workbench.receiveCount(bench.events.take())).isEqualTo("2");
    }

    @Test
    void aMessageThatFailsTooOftenEndsAmongTheDeadLetters() throws Exception {
        LocalQueue queue = bench.queue(Duration.ofSeconds(1), 2);
        QUEUES.send(queue.url(), "bad");

        QueueRunner runner = bench.start(queue, 10, (event, _) -> Workbench.failing(bench.record(event), event, "bad"));

        assertThat(QUEUES.receive(queue.deadLetters())).isEqualTo("bad");
        assertThat(bench.events).hasSize(2);
        Workbench.awaitIdle(runner);
    }

    @Test
    void anExceptionFailsTheWholeBatch() throws Exception {
        LocalQueue queue = bench.queue(Workbench.LONG, 3);
        QUEUES.send(queue.url(), "one", "two");

        QueueRunner runner = bench.start(queue, 10, (event, _) -> {
            bench.record(event);
            throw new IllegalStateException("as planned");
        });

        bench.events.take();
        Workbench.awaitDepth(runner, 2);
        assertThat(QUEUES.invisible(queue.url())).isEqualTo(2);
    }

    @Test
    void aHandlerThatTakesTooLongIsInterruptedAndItsBatchFails() throws Exception {
        LocalQueue queue = bench.queue(Workbench.LONG, 3);
        QUEUES.send(queue.url(), "slow");
        CountDownLatch interrupted = new CountDownLatch(1);

        QueueRunner runner = bench.start(queue, Duration.ofMillis(50), (_, _) -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException _) {
                interrupted.countDown();
            }
            return new SQSBatchResponse(List.of());
        });

        interrupted.await();
        Workbench.awaitDepth(runner, 1);
        assertThat(QUEUES.invisible(queue.url())).isEqualTo(1);
    }
}
