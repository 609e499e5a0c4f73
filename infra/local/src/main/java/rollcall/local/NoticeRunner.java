package rollcall.local;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.time.Clock;
import java.time.Duration;
import rollcall.lambda.NoticeWiring;
import rollcall.lambda.NotifyHandler;
import rollcall.local.lambda.FunctionSettings;
import rollcall.local.lambda.LocalFunction;
import rollcall.local.lambda.LocalQueue;
import rollcall.local.lambda.QueueRunner;
import rollcall.local.lambda.QueueSettings;
import software.amazon.awssdk.services.sqs.SqsClient;

/// The function that sends notices, fed by its queue until it is closed.
public final class NoticeRunner implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration LONG_POLL = Duration.ofSeconds(5);
    private static final int MEGABYTES = 1024;
    private static final int AT_ONCE = 2;

    private final LocalFunction<SQSEvent, SQSBatchResponse> notify;
    private final QueueRunner runner;

    NoticeRunner(NoticeWiring wiring, SqsClient sqs, LocalQueue queue, Clock clock) {
        notify = new LocalFunction<>(new FunctionSettings("notify", LONGEST, MEGABYTES), new NotifyHandler(wiring),
                SQSEvent.class, clock);
        runner = QueueRunner.start(sqs, new QueueSettings(queue.url(), 1, AT_ONCE, LONG_POLL), notify);
    }

    @Override
    public void close() {
        runner.close();
        notify.close();
    }
}
