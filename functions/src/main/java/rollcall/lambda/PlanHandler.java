package rollcall.lambda;

import static software.amazon.lambda.powertools.logging.PowertoolsLogging.withLogging;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.time.Duration;
import java.util.Optional;
import rollcall.sync.PlanOutcome;
import rollcall.sync.PlanTask;
import rollcall.sync.sqs.TaskCodec;

/// Plans the districts of a batch of plan tasks.
public final class PlanHandler implements RequestHandler<SQSEvent, SQSBatchResponse> {
    private final SyncLog log = new SyncLog();
    private final Wiring wiring;

    public PlanHandler() {
        this(Wiring.fromEnvironment());
    }

    public PlanHandler(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        return withLogging(context, () -> wiring.planBatch().each(event, message -> plan(message, context)));
    }

    private Optional<Duration> plan(SQSMessage message, Context context) {
        PlanTask task = TaskCodec.planTask(message.getBody());
        PlanOutcome outcome = wiring.planDistrict().plan(task, wiring.deadline(context));
        log.planned(task.district().value(), outcome);
        return outcome.again().map(until -> Duration.between(wiring.clock().instant(), until));
    }
}
