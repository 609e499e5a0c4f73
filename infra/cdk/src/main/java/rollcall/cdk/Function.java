package rollcall.cdk;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import rollcall.lambda.ApiHandler;
import rollcall.lambda.ApplyHandler;
import rollcall.lambda.AuditHandler;
import rollcall.lambda.FanOutHandler;
import rollcall.lambda.FeedbackHandler;
import rollcall.lambda.NotifyHandler;
import rollcall.lambda.PlanHandler;

/// The functions, each with what it is given. What it may do is in [FunctionRights].
enum Function {
    /// Waits for Clever and a few writes. Never two at once: the second could only do the same again.
    FAN_OUT(FanOutHandler.class, 512),
    /// Holds a whole district in memory. Clever's quota is each district's own, and each invocation reads one, so that
    /// only DynamoDB limits how many may run.
    PLAN(PlanHandler.class, 3008),
    /// Eight invocations write as fast as a new table on demand takes it: 4,000 units a second.
    APPLY(ApplyHandler.class, 1024),
    /// Reads a few schools an hour. Never two at once.
    AUDIT(AuditHandler.class, 1024),
    /// Answers people. Memory brings processor time, and with it a faster start.
    API(ApiHandler.class, 1024),
    /// Waits for SES and SNS most of the time. Two of them share what may be sent in a second.
    NOTIFY(NotifyHandler.class, 1024),
    /// Writes down what came back.
    FEEDBACK(FeedbackHandler.class, 512);

    /// What Lambda allows. Each function ends by itself before that.
    private static final Duration LONGEST = Duration.ofMinutes(15);
    /// API Gateway waits a second longer, so that the log says what took so long.
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(29);
    /// So many may send notices at the same time. Lambda wants two at least.
    static final int NOTIFIERS = 2;

    private final Class<? extends RequestHandler<?, ?>> handler;
    private final int megabytes;

    /// What starts a function.
    sealed interface Start {
        /// [Timetable] says when.
        record Scheduled() implements Start {}

        /// A queue. People wait for these too, who ask for a sync or confirm a plan: it starts from a snapshot.
        record Queued(Feed feed) implements Start {}

        /// A request over HTTP. It starts from a snapshot too.
        record Requested() implements Start {}

        /// SES tells what became of a mail.
        record Told() implements Start {}
    }

    Function(Class<? extends RequestHandler<?, ?>> handler, int megabytes) {
        this.handler = handler;
        this.megabytes = megabytes;
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
        return switch (this) {
            case FAN_OUT,AUDIT -> new Start.Scheduled();
            case API -> new Start.Requested();
            case PLAN -> new Start.Queued(new Feed(WorkQueue.PLANS, 1, 10));
            case APPLY -> new Start.Queued(new Feed(WorkQueue.SCHOOLS, 10, 8));
            case NOTIFY -> new Start.Queued(new Feed(WorkQueue.NOTICES, 1, NOTIFIERS));
            case FEEDBACK -> new Start.Told();
        };
    }

    /// What it may take at most.
    Duration timeout() {
        return switch (start()) {
            case Start.Scheduled _,Start.Queued _ -> LONGEST;
            case Start.Requested _,Start.Told _ -> LONGEST_ANSWER;
        };
    }

    /// True if people wait for it, so that it starts from a snapshot.
    boolean waitedFor() {
        return switch (start()) {
            case Start.Scheduled _,Start.Told _ -> false;
            case Start.Queued _,Start.Requested _ -> true;
        };
    }

    Optional<Feed> feed() {
        return start() instanceof Start.Queued queued ? Optional.of(queued.feed()) : Optional.empty();
    }
}
