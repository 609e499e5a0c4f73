package rollcall.lambda;

import static software.amazon.lambda.powertools.logging.PowertoolsLogging.withLogging;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.time.Duration;
import java.util.Optional;
import rollcall.sync.ApplyOutcome;
import rollcall.sync.SchoolTask;
import rollcall.sync.sqs.TaskCodec;

/// Applies the staged plans of a batch of school tasks.
public final class ApplyHandler implements RequestHandler<SQSEvent, SQSBatchResponse> {
    private final SyncLog log = new SyncLog();
    private final Wiring wiring;

    public ApplyHandler() {
        this(Wiring.fromEnvironment());
    }

    public ApplyHandler(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        return withLogging(context, () -> wiring.schoolBatch().each(event, message -> apply(message, context)));
    }

    private Optional<Duration> apply(SQSMessage message, Context context) {
        SchoolTask task = TaskCodec.schoolTask(message.getBody());
        ApplyOutcome outcome = wiring.applyPlan().apply(task, wiring.deadline(context));
        log.applied(task.school().value(), outcome);
        wiring.notices().newcomers().after(task, outcome);
        return Optional.empty();
    }
}
