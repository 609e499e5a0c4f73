package rollcall.lambda;

import static software.amazon.lambda.powertools.logging.PowertoolsLogging.withLogging;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import rollcall.sync.sqs.TaskCodec;

/// Plans the districts of a batch of plan tasks, or tells what planning would come to.
public final class PlanHandler implements RequestHandler<SQSEvent, SQSBatchResponse> {
    private final DistrictTasks tasks;
    private final Wiring wiring;

    public PlanHandler() {
        this(Wiring.fromEnvironment());
    }

    public PlanHandler(Wiring wiring) {
        this.tasks = new DistrictTasks(wiring);
        this.wiring = wiring;
    }

    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        return withLogging(context, () -> wiring.planBatch()
                .each(event, message -> tasks.carryOut(TaskCodec.districtTask(message.getBody()), context)));
    }
}
