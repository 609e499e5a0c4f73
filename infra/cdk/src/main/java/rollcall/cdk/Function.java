package rollcall.cdk;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rollcall.lambda.ApplyHandler;
import rollcall.lambda.AuditHandler;
import rollcall.lambda.FanOutHandler;
import rollcall.lambda.PlanHandler;

/// The functions, each with what it is given and what it may do.
enum Function {
    /// Waits for Clever and a few writes. Never two at once: the second could only do the same again.
    FAN_OUT(
            FanOutHandler.class,
            512,
            Start.SCHEDULED,
            List.of(
                    Right.items(Table.SYNC, "DISTRICTS", "GetItem", "PutItem", "Query"),
                    new Right.Send(WorkQueue.PLANS),
                    new Right.CleverSecret())),

    /// Holds a whole district in memory. Clever's quota is each district's own, and each invocation reads one, so that
    /// only DynamoDB limits how many may run.
    PLAN(
            PlanHandler.class,
            3008,
            Start.queued(WorkQueue.PLANS, 1, 10),
            List.of(
                    Right.items(Table.SYNC, "DISTRICTS", "GetItem", "PutItem"),
                    Right.items(Table.SYNC, "SCHOOLS#*", "GetItem", "PutItem", "Query"),
                    Right.items(Table.SYNC, "BLOB#*", "DeleteItem", "PutItem", "Query"),
                    Right.items(Table.DIRECTORY, "A#*", "BatchGetItem"),
                    new Right.Send(WorkQueue.SCHOOLS),
                    new Right.Delay(WorkQueue.PLANS),
                    new Right.CleverSecret())),

    /// Eight invocations write as fast as a new table on demand takes it: 4,000 units a second.
    APPLY(
            ApplyHandler.class,
            1024,
            Start.queued(WorkQueue.SCHOOLS, 10, 8),
            List.of(
                    Right.items(Table.SYNC, "SCHOOLS#*", "GetItem", "PutItem"),
                    Right.items(Table.SYNC, "BLOB#*", "DeleteItem", "Query"),
                    Right.items(Table.DIRECTORY, "A#*", "GetItem", "UpdateItem"),
                    Right.items(Table.DIRECTORY, "C#*", "UpdateItem"),
                    Right.items(Table.DIRECTORY, "P#*", "UpdateItem"),
                    new Right.Delay(WorkQueue.SCHOOLS))),

    /// Reads a few schools an hour. Never two at once.
    AUDIT(
            AuditHandler.class,
            1024,
            Start.SCHEDULED,
            List.of(
                    Right.items(Table.SYNC, "DISTRICTS", "GetItem", "PutItem", "Query"),
                    Right.items(Table.SYNC, "SCHOOLS#*", "PutItem", "Query"),
                    Right.items(Table.SYNC, "BLOB#*", "PutItem", "Query"),
                    Right.items(Table.DIRECTORY, "A#*", "BatchGetItem"),
                    Right.items(Table.DIRECTORY, "C#*", "BatchGetItem"),
                    Right.items(Table.DIRECTORY, "P#*", "GetItem")));

    /// What Lambda allows. Each function ends by itself before that.
    static final Duration LONGEST = Duration.ofMinutes(15);

    private final Class<? extends RequestHandler<?, ?>> handler;
    private final int megabytes;
    private final Start start;
    private final List<Right> rights;

    /// What starts a function.
    sealed interface Start {
        Start SCHEDULED = new Scheduled();

        /// [Timetable] says when.
        record Scheduled() implements Start {}

        /// A queue. People wait for these too, who ask for a sync or confirm a plan: it starts from a snapshot.
        record Queued(Feed feed) implements Start {}

        static Start queued(WorkQueue queue, int batch, int concurrency) {
            return new Queued(new Feed(queue, batch, concurrency));
        }
    }

    Function(Class<? extends RequestHandler<?, ?>> handler, int megabytes, Start start, List<Right> rights) {
        this.handler = handler;
        this.megabytes = megabytes;
        this.start = start;
        this.rights = rights;
    }

    /// Such as `fan-out`.
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Its name in the template, such as `FanOut`, by which `sam local invoke` knows it.
    String logicalId() {
        return handler.getSimpleName().replace("Handler", "");
    }

    String handler() {
        return handler.getName();
    }

    int megabytes() {
        return megabytes;
    }

    Start start() {
        return start;
    }

    Optional<Feed> feed() {
        return start instanceof Start.Queued queued ? Optional.of(queued.feed()) : Optional.empty();
    }

    List<Right> rights() {
        return rights;
    }
}
