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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Two functions, of which the first feeds the second.
@Timeout(60)
final class ChainTest {
    private static final Duration LONG = Duration.ofMinutes(5);

    @RegisterExtension
    static final TestQueues QUEUES = new TestQueues();

    private final List<AutoCloseable> started = new ArrayList<>();
    private final BlockingQueue<String> arrived = new LinkedBlockingQueue<>();
    private final LocalQueue first = LocalQueue.create(QUEUES.client(), TestQueues.newName(), LONG, 3);
    private final LocalQueue second = LocalQueue.create(QUEUES.client(), TestQueues.newName(), LONG, 3);

    @AfterEach
    void stop() throws Exception {
        for (AutoCloseable part : started) {
            part.close();
        }
    }

    @Test
    void aChainIsIdleWhenItsLastFunctionIsDone() throws InterruptedException {
        QUEUES.send(first.url(), "task");

        Chain chain = chain((event, _) -> {
            arrived.add(event.getRecords().getFirst().getBody());
            return new SQSBatchResponse(List.of());
        });

        assertThat(chain.awaitIdle(Clock.systemUTC(), LONG, _ -> {})).isTrue();
        assertThat(arrived).containsExactly("task");
    }

    @Test
    void aChainOfWhichATaskIsLeftForMuchLaterIsNotAwaitedForever() throws InterruptedException {
        QUEUES.send(first.url(), "task");

        Chain chain = chain((_, _) -> {
            throw new IllegalStateException("as planned");
        });

        assertThat(chain.awaitIdle(Clock.systemUTC(), Duration.ofSeconds(1), _ -> {})).isFalse();
        assertThat(QUEUES.invisible(second.url())).isEqualTo(1);
    }

    private Chain chain(RequestHandler<SQSEvent, SQSBatchResponse> last) {
        QueueRunner feeding = start(first, (event, _) -> {
            event.getRecords().forEach(message -> QUEUES.send(second.url(), message.getBody()));
            return new SQSBatchResponse(List.of());
        });
        return new Chain(List.of(feeding, start(second, last)));
    }

    private QueueRunner start(LocalQueue queue, RequestHandler<SQSEvent, SQSBatchResponse> handler) {
        LocalFunction<SQSEvent, SQSBatchResponse> function = new LocalFunction<>(
                new FunctionSettings("worker", LONG, 512), handler, SQSEvent.class, Clock.systemUTC());
        QueueRunner runner = QueueRunner.start(
                QUEUES.client(), new QueueSettings(queue.url(), 10, 2, Duration.ofSeconds(1)), function);
        started.addAll(List.of(runner, function));
        return runner;
    }
}
