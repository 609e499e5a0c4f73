package rollcall.lambda;

import static software.amazon.lambda.powertools.logging.PowertoolsLogging.withLogging;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import rollcall.sync.AuditOutcome;

/// Compares the directory with what was last applied, on schedule.
public final class AuditHandler implements RequestHandler<ScheduledEvent, AuditOutcome> {
    private final Wiring wiring;

    public AuditHandler() {
        this(Wiring.fromEnvironment());
    }

    public AuditHandler(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public AuditOutcome handleRequest(ScheduledEvent event, Context context) {
        return withLogging(context, () -> wiring.audit().run(wiring.deadline(context)));
    }
}
