package rollcall.cdk;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import rollcall.account.SigningKeys;
import rollcall.clever.CleverCredentials;
import rollcall.lambda.AccessConfig;
import rollcall.lambda.ApiHandler;
import rollcall.lambda.ApiWiring;
import rollcall.lambda.ApplyHandler;
import rollcall.lambda.AuditHandler;
import rollcall.lambda.CleverClient;
import rollcall.lambda.CleverWiring;
import rollcall.lambda.Config;
import rollcall.lambda.FanOutHandler;
import rollcall.lambda.PlanHandler;
import rollcall.lambda.Wiring;
import rollcall.local.aws.EmbeddedAws;
import rollcall.local.aws.LocalClients;
import rollcall.local.clever.CleverSimulator;
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
import rollcall.local.lambda.QueueSettings;
import rollcall.local.schedule.Firing;
import rollcall.local.schedule.Rule;
import rollcall.local.schedule.ScheduledEventJson;
import rollcall.local.schedule.Timing;
import rollcall.plan.Limits;
import rollcall.sync.SettableClock;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.ses.SesClient;

/// Some nights of a small district on the embedded parts, each function with clients of its own, so that it is seen
/// which function asks AWS for what.
final class Nights implements AutoCloseable {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int FEW = 5;
    private static final Rates MANY = Rates.none()
            .withJoins(0.05)
            .withLeaves(0.05)
            .withMoves(0.05)
            .withRenames(0.05)
            .withEnrollments(0.1)
            .withContactEdits(0.3)
            .withTeacherChanges(0.2);
    private static final AccessConfig ACCESS = new AccessConfig(
            EmbeddedAws.ACCESS_TABLE, "Rollcall <" + Synthesised.SETTINGS.sender() + ">",
            SigningKeys.parse("QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWY="),
            URI.create("https://rollcall.example"));
    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-24T07:00:00Z"));
    private final EmbeddedAws aws = EmbeddedAws.inMemory();
    private final SimulatedDistrict district = DistrictGenerator.generate(DistrictSpecification.of(5, 2, 30), clock);
    private final Office office = new Office(district);
    private final CleverSimulator clever = CleverSimulator.Setup.of(clock, district).start(0);
    private final Map<Function, Recorder> recorders = new EnumMap<>(Function.class);
    private final Map<Function, Rival> rivals = new EnumMap<>(Function.class);
    private final LocalFunction<ScheduledEvent, Integer> fanOut;
    private final LocalFunction<ScheduledEvent, ?> audit;
    private final LocalFunction<SQSEvent, SQSBatchResponse> plan;
    private final LocalFunction<SQSEvent, SQSBatchResponse> apply;
    private final AtomicBoolean overtaken = new AtomicBoolean();
    private final Chain planning;
    private final Chain queues;

    Nights() {
        clever.faults().quota().limitTo(1_000_000);
        fanOut = function(Function.FAN_OUT, new FanOutHandler(wiring(Function.FAN_OUT)), ScheduledEvent.class);
        audit = function(Function.AUDIT, new AuditHandler(wiring(Function.AUDIT)), ScheduledEvent.class);
        plan = function(Function.PLAN, new PlanHandler(wiring(Function.PLAN)), SQSEvent.class);
        apply = function(Function.APPLY, overtaken(new ApplyHandler(wiring(Function.APPLY))), SQSEvent.class);
        QueueRunner plans = feed(WorkQueue.PLANS, plan);
        planning = new Chain(List.of(plans));
        queues = new Chain(List.of(plans, feed(WorkQueue.SCHOOLS, apply)));
    }

    /// What each function asked for in all of it.
    static Map<Function, List<Call>> calls() {
        try (Nights nights = new Nights()) {
            nights.run();
            Map<Function, List<Call>> calls = new EnumMap<>(Function.class);
            nights.recorders.forEach((function, recorder) -> calls.put(function, recorder.calls()));
            return calls;
        }
    }

    private void run() {
        CleverId ada = office.hire("One");
        rivals.get(Function.FAN_OUT).arm();
        night();
        Evolution evolution = new Evolution(district, 1);
        evolution.night(MANY);
        night();
        drift();
        clock.set(clock.instant().plus(WEEK));
        audit.invoke(firing());
        night();
        evolution.night(MANY);
        office.replace(ada);
        rivals.get(Function.PLAN).arm();
        night();
        evolution.rollover();
        night();
        evolution.night(MANY);
        night();
        visit();
        plan.invoke(sample("plan-task-malformed.json"));
        apply.invoke(sample("school-tasks-one-malformed.json"));
    }

    private ApiWiring api(Wiring wiring, DynamoDbClient dynamo, SesClient ses) {
        return new ApiWiring(wiring, ACCESS, dynamo, ses, wiring.identity(), clock);
    }

    private void visit() {
        Wiring wiring = wiring(Function.API);
        List<Recorder> recorder = List.of(recorders.get(Function.API));
        try (MailServer mails = new MailServer();
                SesClient ses = LocalClients.mails(mails.address(), recorder);
                DynamoDbClient dynamo = LocalClients.dynamo(aws.dynamoEndpoint(), recorder);
                Visitor visitor = new Visitor(new ApiHandler(api(wiring, dynamo, ses)))) {
            new Visit(visitor, mails, office, this::workAndWait, () -> overtaken.set(true)).run();
        }
    }

    /// Somebody has deleted accounts by hand, so few that they come back without a yes.
    private void drift() {
        aws.dynamo()
                .scanPaginator(request -> request.tableName(EmbeddedAws.DIRECTORY_TABLE))
                .items()
                .stream()
                .map(item -> Map.of("pk", item.get("pk")))
                .filter(key -> key.get("pk").s().startsWith("A#"))
                .limit(FEW)
                .forEach(key -> aws.dynamo()
                        .deleteItem(request -> request.tableName(EmbeddedAws.DIRECTORY_TABLE).key(key)));
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

    /// Until nothing is left that can be done now.
    private static void await(Chain functions) {
        try {
            functions.awaitIdle(Clock.systemUTC(), PATIENCE, _ -> {});
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String firing() {
        return ScheduledEventJson.of(new Firing(clock.instant(), new Rule("any", new Timing.Every(DAY), Map.of())));
    }

    private Wiring wiring(Function function) {
        Recorder recorder = new Recorder();
        recorders.put(function, recorder);
        Rival rival = new Rival(aws.dynamo(), function == Function.PLAN ? "SCHOOLS#" : "DISTRICTS");
        rivals.put(function, rival);
        CleverCredentials credentials = new CleverCredentials(clever.client().id(), clever.client().secret());
        Config config = new Config(EmbeddedAws.DIRECTORY_TABLE, EmbeddedAws.SYNC_TABLE, queue(WorkQueue.PLANS),
                queue(WorkQueue.SCHOOLS), clever.baseUri(), clever.baseUri(), new CleverClient.Given(credentials),
                "US", true, Limits.STANDARD);
        return new Wiring(
                config,
                LocalClients.dynamo(aws.dynamoEndpoint(), List.of(recorder, rival)),
                LocalClients.queues(aws.queueEndpoint(), List.of(recorder)),
                CleverWiring.clever(config, credentials, clock),
                clock);
    }

    @Override
    public void close() {
        queues.close();
        List.of(fanOut, audit, plan, apply).forEach(LocalFunction::close);
        clever.close();
        aws.close();
    }

    private URI queue(WorkQueue queue) {
        return URI.create(aws.queueUrl(queue.id()));
    }

    private QueueRunner feed(WorkQueue queue, LocalFunction<SQSEvent, SQSBatchResponse> function) {
        QueueSettings settings = new QueueSettings(queue(queue).toString(), 1, 2, Duration.ofSeconds(1));
        return QueueRunner.start(aws.queues(), settings, function);
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
