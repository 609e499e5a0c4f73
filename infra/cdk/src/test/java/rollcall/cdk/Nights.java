package rollcall.cdk;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SNSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import rollcall.lambda.ApiHandler;
import rollcall.lambda.ApplyHandler;
import rollcall.lambda.AuditHandler;
import rollcall.lambda.FanOutHandler;
import rollcall.lambda.FeedbackHandler;
import rollcall.lambda.NotifyHandler;
import rollcall.lambda.PlanHandler;
import rollcall.local.clever.district.CleverId;
import rollcall.local.clever.district.SimulatedDistrict;
import rollcall.local.clever.evolve.Evolution;
import rollcall.local.clever.evolve.Rates;
import rollcall.local.clever.generate.DistrictGenerator;
import rollcall.local.clever.generate.DistrictSpecification;
import rollcall.local.lambda.Chain;
import rollcall.local.lambda.FunctionSettings;
import rollcall.local.lambda.LocalFunction;
import rollcall.local.lambda.QueueRunner;
import rollcall.local.schedule.Firing;
import rollcall.local.schedule.Rule;
import rollcall.local.schedule.ScheduledEventJson;
import rollcall.local.schedule.Timing;
import rollcall.sync.SettableClock;

/// Some nights of a small district, and a visit of its administrator to the dashboard.
final class Nights implements AutoCloseable {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    /// So few that they come back without a yes.
    private static final int FEW = 5;
    private static final Rates MANY = Rates.none()
            .withJoins(0.05)
            .withLeaves(0.05)
            .withMoves(0.05)
            .withRenames(0.05)
            .withEnrollments(0.1)
            .withContactEdits(0.3)
            .withTeacherChanges(0.2);
    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-24T07:00:00Z"));
    private final SimulatedDistrict district = DistrictGenerator.generate(DistrictSpecification.of(5, 2, 30), clock);
    private final Office office = new Office(district);
    private final Parts parts = new Parts(clock, district);
    private final LocalFunction<ScheduledEvent, Integer> fanOut;
    private final LocalFunction<ScheduledEvent, ?> audit;
    private final LocalFunction<SQSEvent, SQSBatchResponse> plan;
    private final LocalFunction<SQSEvent, SQSBatchResponse> apply;
    private final LocalFunction<SQSEvent, SQSBatchResponse> notify;
    private final LocalFunction<SNSEvent, Integer> feedback;
    private final Set<String> asked = new TreeSet<>();
    private final AtomicBoolean overtaken = new AtomicBoolean();
    private final Chain planning;
    private final Chain queues;

    Nights() {
        fanOut = function(Function.FAN_OUT, new FanOutHandler(parts.wiring(Function.FAN_OUT)), ScheduledEvent.class);
        audit = function(Function.AUDIT, new AuditHandler(parts.wiring(Function.AUDIT)), ScheduledEvent.class);
        plan = function(Function.PLAN, new PlanHandler(parts.wiring(Function.PLAN)), SQSEvent.class);
        apply = function(Function.APPLY, overtaken(new ApplyHandler(parts.wiring(Function.APPLY))), SQSEvent.class);
        notify = function(Function.NOTIFY, new NotifyHandler(parts.notices()), SQSEvent.class);
        feedback = function(Function.FEEDBACK, new FeedbackHandler(parts.wiring(Function.FEEDBACK)), SNSEvent.class);
        QueueRunner plans = parts.feed(WorkQueue.PLANS, plan);
        planning = new Chain(List.of(plans));
        queues = new Chain(List.of(plans, parts.feed(WorkQueue.SCHOOLS, apply),
                parts.feed(WorkQueue.NOTICES, notify)));
    }

    /// What was seen.
    ///
    /// @param calls what each function asked AWS for
    /// @param asked what the visitor asked the dashboard for, such as `GET /api/schools`
    record Seen(Map<Function, List<Call>> calls, Set<String> asked) {}

    static Seen watch() {
        try (Nights nights = new Nights()) {
            nights.run();
            return new Seen(nights.parts.calls(), nights.asked);
        }
    }

    private void run() {
        CleverId ada = office.hire("One");
        parts.rival(Function.FAN_OUT).arm();
        night();
        audit.invoke(firing());
        Evolution evolution = new Evolution(district, 1);
        evolution.night(MANY);
        night();
        parts.deleteAccounts(FEW);
        clock.set(clock.instant().plus(WEEK));
        audit.invoke(firing());
        night();
        evolution.night(MANY);
        office.replace(ada);
        parts.rival(Function.PLAN).arm();
        night();
        evolution.rollover();
        night();
        evolution.night(MANY);
        night();
        office.numbers().forEach(parts.mails().outbox()::stop);
        visit();
        evolution.night(MANY);
        night();
        feedback.invoke(parts.bounced(sample("feedback-bounce.json")));
        plan.invoke(sample("plan-task-malformed.json"));
        notify.invoke(sample("notice-tasks-one-malformed.json"));
        apply.invoke(sample("school-tasks-one-malformed.json"));
    }

    private void visit() {
        ApiHandler handler = new ApiHandler(parts.api());
        try (Visitor visitor = new Visitor(handler); Visitor parent = new Visitor(handler)) {
            new Visit(visitor, parts.mails().outbox(), office, this::workAndWait, () -> overtaken.set(true)).run();
            new AccountVisit(parent, parts.mails().outbox()).run();
            asked.addAll(visitor.asked());
            asked.addAll(parent.asked());
        }
    }

    private void night() {
        clock.set(clock.instant().plus(DAY));
        fanOut.invoke(firing());
        await(queues);
    }

    private void workAndWait() {
        await(queues);
        clock.set(clock.instant().plus(MINUTE));
    }

    /// The same handler, before which a night comes if one is to.
    private RequestHandler<SQSEvent, SQSBatchResponse> overtaken(ApplyHandler handler) {
        return (event, context) -> {
            if (overtaken.getAndSet(false)) {
                fanOut.invoke(firing());
                await(planning);
            }
            return handler.handleRequest(event, context);
        };
    }

    /// Until nothing is left.
    private static void await(Chain functions) {
        try {
            if (!functions.awaitIdle(Clock.systemUTC(), PATIENCE, _ -> {})) {
                throw new AssertionError("something was put off, which nobody waits for");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String firing() {
        return ScheduledEventJson.of(new Firing(clock.instant(), new Rule("any", new Timing.Every(DAY), Map.of())));
    }

    @Override
    public void close() {
        queues.close();
        List.of(fanOut, audit, plan, apply, notify, feedback).forEach(LocalFunction::close);
        parts.close();
    }

    private static <E, R> LocalFunction<E, R> function(
            Function function, RequestHandler<E, R> handler, Class<E> event) {
        return new LocalFunction<>(
                new FunctionSettings(function.id(), function.timeout(), function.megabytes()), handler, event,
                Clock.systemUTC());
    }

    private static String sample(String file) {
        try {
            return Files.readString(Path.of("..", "..", "events", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
