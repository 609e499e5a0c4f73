package rollcall.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.Optional;
import rollcall.sync.SchoolTask;

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
        return wiring.schoolBatch().each(event, message -> {
            SchoolTask task = wiring.tasks().schoolTask(message.getBody());
            log.applied(task.school().value(), wiring.applyPlan().apply(task, wiring.deadline(context)));
            return Optional.empty();
        });
    }
}
