package rollcall.local.lambda;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;

/// Feeds a function from a queue, as Lambda's event source mapping does, until it is closed.
///
/// Messages the function is done with are deleted. The others stay invisible until their visibility timeout is over
/// (the queue's, or what the handler set), come again, and end in the queue's dead-letter queue by its redrive policy.
/// Unlike Lambda it takes no message that it cannot hand over at once.
public final class QueueRunner implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(QueueRunner.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Inbox inbox;
    private final LocalFunction<SQSEvent, SQSBatchResponse> function;
    private final SqsEventJson events;
    private final Semaphore free;
    private final AtomicInteger running = new AtomicInteger();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean closed;

    private QueueRunner(Inbox inbox, int concurrency, LocalFunction<SQSEvent, SQSBatchResponse> function) {
        this.inbox = inbox;
        this.function = function;
        this.events = new SqsEventJson(inbox.arn());
        this.free = new Semaphore(concurrency);
    }

    /// Starts to feed `function`. The client has to wait longer for an answer than the settings wait for messages.
    public static QueueRunner start(SqsClient sqs, QueueSettings settings,
            LocalFunction<SQSEvent, SQSBatchResponse> function) {
        QueueRunner runner = new QueueRunner(new Inbox(sqs, settings), settings.concurrency(), function);
        runner.threads.execute(runner::poll);
        return runner;
    }

    /// What is left to do now. One look at the queue, then one at the invocations: those delete their messages before
    /// they end, so that nothing is missed.
    public Workload workload() {
        QueueDepth depth = inbox.depth();
        return new Workload(depth, running.get());
    }

    private void poll() {
        try {
            while (!closed) {
                free.acquire();
                List<Message> batch = receive();
                if (batch.isEmpty()) {
                    free.release();
                } else {
                    running.incrementAndGet();
                    threads.execute(() -> work(batch));
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Message> receive() throws InterruptedException {
        try {
            return inbox.receive();
        } catch (SdkException e) {
            if (!closed) {
                LOG.warn("The queue of {} could not be read, and is read again: {}", function.name(), e.getMessage());
                Thread.sleep(PAUSE);
            }
            return List.of();
        }
    }

    private void work(List<Message> batch) {
        try {
            inbox.delete(done(batch));
        } catch (SdkException e) {
            LOG.warn("Done messages of {} were not deleted, and come again: {}", function.name(), e.getMessage());
        } finally {
            running.decrementAndGet();
            free.release();
        }
    }

    private List<Message> done(List<Message> batch) {
        return switch (function.invoke(events.of(batch))) {
            case Outcome.Returned<SQSBatchResponse> returned -> {
                List<String> ids = batch.stream().map(Message::messageId).toList();
                List<String> done = BatchAnswer.done(ids, returned.answer());
                yield batch.stream().filter(message -> done.contains(message.messageId())).toList();
            }
            case Outcome.Crashed<SQSBatchResponse> crashed -> {
                LOG.warn("{} failed with {} messages", function.name(), batch.size(), crashed.cause());
                yield List.of();
            }
            case Outcome.TimedOut<SQSBatchResponse> timedOut -> {
                LOG.warn("{} took longer than {} with {} messages", function.name(), timedOut.timeout(), batch.size());
                yield List.of();
            }
        };
    }

    /// Stops at once: what is under way is interrupted, and its messages come again.
    @Override
    public void close() {
        closed = true;
        threads.shutdownNow();
    }
}
