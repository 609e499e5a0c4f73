package rollcall.local;

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
import rollcall.local.lambda.LocalQueue;
import rollcall.local.lambda.QueueRunner;
import rollcall.local.lambda.QueueSettings;
import rollcall.local.lambda.Workload;
import software.amazon.awssdk.services.sqs.SqsClient;

/// The functions with the settings they have in AWS, those of the queues being fed.
final class Functions implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration LONG_POLL = Duration.ofSeconds(5);
    private static final int MEGABYTES = 3008;
    private static final int BATCH = 10;
    private static final int PLANS_AT_ONCE = 2;
    private static final int SCHOOLS_AT_ONCE = 2;

    private final LocalFunction<ScheduledEvent, Integer> fanOut;
    private final LocalFunction<ScheduledEvent, ?> audit;
    private final LocalFunction<SQSEvent, SQSBatchResponse> plan;
    private final LocalFunction<SQSEvent, SQSBatchResponse> apply;
    private final QueueRunner plans;
    private final QueueRunner schools;

    Functions(Wiring wiring, LocalAws aws, Clock clock) {
        fanOut = function("fan-out", new FanOutHandler(wiring), ScheduledEvent.class, clock);
        audit = function("audit", new AuditHandler(wiring), ScheduledEvent.class, clock);
        plan = function("plan", new PlanHandler(wiring), SQSEvent.class, clock);
        apply = function("apply", new ApplyHandler(wiring), SQSEvent.class, clock);
        plans = start(aws.sqs(), aws.planQueue(), 1, PLANS_AT_ONCE, plan);
        schools = start(aws.sqs(), aws.schoolQueue(), BATCH, SCHOOLS_AT_ONCE, apply);
    }

    LocalFunction<ScheduledEvent, Integer> fanOut() {
        return fanOut;
    }

    LocalFunction<ScheduledEvent, ?> audit() {
        return audit;
    }

    /// Both queues, in the order of the flow.
    Chain chain() {
        return new Chain(List.of(plans, schools));
    }

    /// @param left what is left for each function of [#chain]
    static Progress progress(List<Workload> left) {
        return new Progress(left.getFirst().queue().total(), left.getLast().queue().total());
    }

    @Override
    public void close() {
        List.of(plans, schools, fanOut, audit, plan, apply).forEach(Functions::close);
    }

    private static <E, R> LocalFunction<E, R> function(String name, RequestHandler<E, R> handler, Class<E> event,
            Clock clock) {
        return new LocalFunction<>(new FunctionSettings(name, LONGEST, MEGABYTES), handler, event, clock);
    }

    private static QueueRunner start(SqsClient sqs, LocalQueue queue, int batch, int concurrency,
            LocalFunction<SQSEvent, SQSBatchResponse> function) {
        return QueueRunner.start(sqs, new QueueSettings(queue.url(), batch, concurrency, LONG_POLL), function);
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            throw new IllegalStateException("a part of the local system did not close", e);
        }
    }
}
