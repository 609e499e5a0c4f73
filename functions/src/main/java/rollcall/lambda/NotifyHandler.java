package rollcall.lambda;

import static software.amazon.lambda.powertools.logging.PowertoolsLogging.withLogging;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;

/// Sends what rounds of notices owe.
public final class NotifyHandler implements RequestHandler<SQSEvent, SQSBatchResponse> {
    private final NoticeTasks tasks;
    private final Batch batch;

    public NotifyHandler() {
        this(NoticeWiring.fromEnvironment());
    }

    public NotifyHandler(NoticeWiring wiring) {
        this.tasks = new NoticeTasks(wiring);
        this.batch = wiring.batch();
    }

    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        return withLogging(context, () -> batch.each(event, message -> tasks.carryOut(message, context)));
    }
}
