package rollcall.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.time.Duration;
import java.util.Optional;
import rollcall.sync.PlanOutcome;
import rollcall.sync.PlanTask;
import rollcall.sync.sqs.TaskCodec;
import software.amazon.lambda.powertools.logging.PowertoolsLogging;

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
        return PowertoolsLogging.withLogging(
                context, () -> wiring.planBatch().each(event, message -> plan(message.getBody(), context)));
    }

    private Optional<Duration> plan(String body, Context context) {
        PlanTask task = TaskCodec.planTask(body);
        PlanOutcome outcome = wiring.planDistrict().plan(task, wiring.deadline(context));
        log.planned(task.district().value(), outcome);
        return outcome.again().map(until -> Duration.between(wiring.clock().instant(), until));
    }
}
