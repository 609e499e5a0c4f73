package rollcall.local.system;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import rollcall.lambda.ApplyHandler;
import rollcall.lambda.AuditHandler;
import rollcall.lambda.FanOutHandler;
import rollcall.lambda.PlanHandler;
import rollcall.lambda.Wiring;
import rollcall.local.lambda.Chain;
import rollcall.local.lambda.FunctionSettings;
import rollcall.local.lambda.LocalFunction;
import rollcall.local.lambda.Outcome;
import rollcall.local.lambda.QueueRunner;
import rollcall.local.lambda.QueueSettings;
import rollcall.local.schedule.Firing;
import rollcall.local.schedule.ScheduledEventJson;
import software.amazon.awssdk.services.sqs.SqsClient;

/// The real handlers, called as Lambda calls them.
final class Functions implements AutoCloseable {
    static final Duration TIMEOUT = Duration.ofMinutes(15);
    private static final Duration LONG_POLL = Duration.ofSeconds(1);
    private static final int MEGABYTES = 3008;
    private final LocalFunction<ScheduledEvent, Integer> fanOut;
    private final LocalFunction<ScheduledEvent, ?> audit;
    private final LocalFunction<SQSEvent, SQSBatchResponse> plan;
    private final LocalFunction<SQSEvent, SQSBatchResponse> apply;
    private final Chain chain;

    Functions(Wiring wiring, SqsClient sqs, String plans, String schools, Clock clock) {
        this.fanOut = function("fan-out", new FanOutHandler(wiring), ScheduledEvent.class, clock);
        this.audit = function("audit", new AuditHandler(wiring), ScheduledEvent.class, clock);
        this.plan = function("plan", new PlanHandler(wiring), SQSEvent.class, clock);
        this.apply = function("apply", new ApplyHandler(wiring), SQSEvent.class, clock);
        this.chain = new Chain(List.of(
                QueueRunner.start(sqs, new QueueSettings(plans, 1, 2, LONG_POLL), plan),
                QueueRunner.start(sqs, new QueueSettings(schools, 1, 4, LONG_POLL), apply)));
    }

    /// @throws IllegalStateException if the function failed
    void fanOut(Firing firing) {
        require(fanOut.invoke(ScheduledEventJson.of(firing)));
    }

    /// @throws IllegalStateException if the function failed
    void audit(Firing firing) {
        require(audit.invoke(ScheduledEventJson.of(firing)));
    }

    Chain chain() {
        return chain;
    }

    @Override
    public void close() {
        chain.close();
        List.of(fanOut, audit, plan, apply).forEach(LocalFunction::close);
    }

    private static <E, R> LocalFunction<E, R> function(String name, RequestHandler<E, R> handler, Class<E> event,
            Clock clock) {
        return new LocalFunction<>(new FunctionSettings(name, TIMEOUT, MEGABYTES), handler, event, clock);
    }

    private static void require(Outcome<?> outcome) {
        switch (outcome) {
            case Outcome.Returned<?> _ -> {
            }
            case Outcome.Crashed<?> crashed -> throw new IllegalStateException(
                    crashed.cause().getMessage(), crashed.cause());
            case Outcome.TimedOut<?> timedOut -> throw new IllegalStateException(
                    "the function took longer than " + timedOut.timeout());
        }
    }
}
