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
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// Queues with functions that work on them, and the events that these got.
final class Workbench {
    static final Duration LONG = Duration.ofMinutes(5);

    final BlockingQueue<SQSEvent> events = new LinkedBlockingQueue<>();
    private final TestQueues queues;
    private final List<AutoCloseable> started = new ArrayList<>();

    Workbench(TestQueues queues) {
        this.queues = queues;
    }

    LocalQueue queue(Duration visibility, int receives) {
        return LocalQueue.create(queues.client(), TestQueues.newName(), visibility, receives);
    }

    QueueRunner start(LocalQueue queue, int batch, RequestHandler<SQSEvent, SQSBatchResponse> handler) {
        return start(queue, batch, LONG, handler);
    }

    QueueRunner start(LocalQueue queue, Duration timeout, RequestHandler<SQSEvent, SQSBatchResponse> handler) {
        return start(queue, 10, timeout, handler);
    }

    private QueueRunner start(LocalQueue queue, int batch, Duration timeout,
            RequestHandler<SQSEvent, SQSBatchResponse> handler) {
        LocalFunction<SQSEvent, SQSBatchResponse> function = new LocalFunction<>(
                new FunctionSettings("worker", timeout, 512), handler, SQSEvent.class, Clock.systemUTC());
        QueueRunner runner = QueueRunner.start(
                queues.client(), new QueueSettings(queue.url(), batch, 2, Duration.ofSeconds(1)), function);
        started.addAll(List.of(runner, function));
        return runner;
    }

    SQSBatchResponse record(SQSEvent event) {
        events.add(event);
        return new SQSBatchResponse(List.of());
    }

    static SQSBatchResponse failing(SQSBatchResponse answer, SQSEvent event, String body) {
        answer.setBatchItemFailures(
                event.getRecords()
                        .stream()
                        .filter(message -> message.getBody().equals(body))
                        .map(message -> new SQSBatchResponse.BatchItemFailure(message.getMessageId()))
                        .toList());
        return answer;
    }

    static String receiveCount(SQSEvent event) {
        return event.getRecords().getFirst().getAttributes().get("ApproximateReceiveCount");
    }

    static void awaitIdle(QueueRunner runner) throws InterruptedException {
        assertThat(new Chain(List.of(runner)).awaitIdle(Clock.systemUTC(), LONG, _ -> {})).isTrue();
    }

    static void awaitDepth(QueueRunner runner, int depth) {
        while (runner.workload().queue().total() != depth) {
            pause();
        }
    }

    static void pause() {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }

    /// Ends all that works.
    void stop() throws Exception {
        for (AutoCloseable part : started) {
            part.close();
        }
    }
}
