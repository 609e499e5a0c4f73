package rollcall.local.endtoend;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import rollcall.clever.CleverCredentials;
import rollcall.clever.CleverLimits;
import rollcall.clever.CleverRosterSource;
import rollcall.clever.CleverSettings;
import rollcall.lambda.ApplyHandler;
import rollcall.lambda.AuditHandler;
import rollcall.lambda.CleverClient;
import rollcall.lambda.Config;
import rollcall.lambda.FanOutHandler;
import rollcall.lambda.PlanHandler;
import rollcall.lambda.Wiring;
import rollcall.local.aws.EmbeddedAws;
import rollcall.local.aws.LocalClients;
import rollcall.local.aws.RequestMeter;
import rollcall.local.aws.Shared;
import rollcall.local.clever.AdjustableClock;
import rollcall.local.clever.CleverSimulator;
import rollcall.local.export.DirectoryExport;
import rollcall.local.lambda.FunctionSettings;
import rollcall.local.lambda.HandedQueue;
import rollcall.local.lambda.HidingWishes;
import rollcall.local.lambda.LocalFunction;
import rollcall.local.lambda.LocalQueue;
import rollcall.local.lambda.Outcome;
import rollcall.local.lambda.TimedQueue;
import rollcall.local.schedule.Firing;
import rollcall.local.schedule.Rule;
import rollcall.local.schedule.ScheduledEventJson;
import rollcall.local.schedule.Timing;
import rollcall.plan.Limits;
import rollcall.report.PersonTrace;
import rollcall.roster.PersonId;
import rollcall.sync.Actor;
import rollcall.sync.DistrictState;
import rollcall.sync.PersonOutcome;
import rollcall.sync.SchoolState;
import rollcall.sync.SchoolTask;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/// The real functions, with event JSON from the real queues, on tables and queues of their own and a Clever over HTTP.
/// Only time is not real: what waits, waits on a clock that the waiting moves.
final class Site implements AutoCloseable {
    static final Duration TIMEOUT = Duration.ofMinutes(15);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int BATCH = 10;
    private static final int MOST_ROUNDS = 100;
    private static final int MOST_STARTS = 3;
    private static final Rule NIGHTLY = new Rule("nightly", new Timing.Every(DAY), Map.of());
    private static final Rule DUE = new Rule("due", new Timing.Every(TIMEOUT), Map.of("only", "due"));
    private static final CleverLimits LIMITS = new CleverLimits(Duration.ofSeconds(10), Duration.ofSeconds(60),
            Duration.ofMinutes(3), Duration.ofMinutes(3), 10_000, 1_000_000, 256L << 20, 2);

    final AdjustableClock clock;
    final Store store = new Store();
    final RequestMeter meter = new RequestMeter();
    final Saboteur saboteur;
    /// The same queues and functions as those that nights are settled with, for a night by the clock.
    final TimedQueue timedPlans;
    final TimedQueue timedSchools;
    private final DynamoDbClient dynamo;
    private final SqsClient sqs;
    private final CleverRosterSource source;
    private final Wiring observer;
    private final LocalFunction<ScheduledEvent, Integer> fanOut;
    private final LocalFunction<ScheduledEvent, ?> audit;
    private final HandedQueue plans;
    private final HandedQueue schools;

    private Site(CleverSimulator clever, AdjustableClock clock, String version) {
        this.clock = clock;
        saboteur = new Saboteur(clock);
        List<ExecutionInterceptor> interceptors = List.of(saboteur, meter);
        dynamo = LocalClients.dynamo(Shared.AWS.dynamoEndpoint(), interceptors);
        HidingWishes wishes = new HidingWishes();
        sqs = LocalClients.queues(Shared.AWS.queueEndpoint(), List.of(saboteur, wishes));
        LocalQueue planQueue = queue("plans");
        LocalQueue schoolQueue = queue("schools");
        URI address = clever.baseUri();
        CleverCredentials credentials = new CleverCredentials(clever.client().id(), clever.client().secret());
        source = new CleverRosterSource(
                new CleverSettings(address, address, version, credentials, "US", LIMITS), clock, this::wait,
                new Random(1));
        Config config = new Config(store.directory(), store.sync(), EmbeddedAws.NOTICES_TABLE,
                URI.create(planQueue.url()), URI.create(schoolQueue.url()),
                URI.create(Shared.AWS.queueUrl(EmbeddedAws.NOTICE_QUEUE)), address, address,
                new CleverClient.Given(credentials), "US", true,
                Limits.STANDARD);
        observer = new Wiring(config, Shared.AWS.dynamo(), Shared.AWS.queues(), source, clock);
        Wiring wiring = new Wiring(config, dynamo, sqs, source, clock);
        fanOut = function("fan-out", new FanOutHandler(wiring), ScheduledEvent.class);
        audit = function("audit", new AuditHandler(wiring), ScheduledEvent.class);
        SqsClient unharmed = Shared.AWS.queues();
        LocalFunction<SQSEvent, SQSBatchResponse> plan = function("plan", new PlanHandler(wiring), SQSEvent.class);
        LocalFunction<SQSEvent, SQSBatchResponse> apply = function("apply", new ApplyHandler(wiring), SQSEvent.class);
        plans = new HandedQueue(unharmed, planQueue, 1, plan);
        schools = new HandedQueue(unharmed, schoolQueue, BATCH, apply);
        timedPlans = new TimedQueue(unharmed, planQueue, 1, plan, wishes, clock);
        timedSchools = new TimedQueue(unharmed, schoolQueue, BATCH, apply, wishes, clock);
    }

    /// On an empty store. The simulator is to have the same clock, and is not closed with the site.
    static Site of(CleverSimulator clever, AdjustableClock clock) {
        return of(clever, clock, CleverSettings.NEWEST_VERSION);
    }

    /// As [#of(CleverSimulator, AdjustableClock)], reading another version of Clever's paths.
    static Site of(CleverSimulator clever, AdjustableClock clock, String version) {
        return new Site(clever, clock, version);
    }

    /// A whole night, a day later, until nothing is left to do; the next one if it does not even start.
    Site night() {
        boolean started = false;
        for (int left = MOST_ROUNDS; left > 0 && !started; left--) {
            clock.advance(DAY);
            started = start();
        }
        settle();
        return this;
    }

    /// A whole night, a day later, as far as it comes without another attempt.
    Site attempt() {
        clock.advance(DAY);
        start();
        deliver();
        return this;
    }

    /// Starts the run of now; as often as Lambda starts a function that failed.
    boolean start() {
        Firing firing = new Firing(clock.instant(), NIGHTLY);
        boolean started = false;
        for (int left = MOST_STARTS; left > 0 && !started; left--) {
            started = started(firing);
        }
        return started;
    }

    /// Delivers what is queued and starts what is due, until nothing is left to do.
    void settle() {
        for (int left = MOST_ROUNDS; left > 0; left--) {
            deliver();
            if (atRest()) {
                return;
            }
            clock.advance(TIMEOUT);
            startDue();
        }
        throw new AssertionError("the site does not come to rest: " + states());
    }

    /// Starts what failed and is due.
    void startDue() {
        started(new Firing(clock.instant(), DUE));
    }

    private void deliver() {
        for (int left = MOST_ROUNDS; left > 0; left--) {
            int delivered = plans.deliver(saboteur::revive) + schools.deliver(saboteur::revive);
            if (delivered == 0) {
                return;
            }
            if (plans.waits() || schools.waits()) {
                clock.advance(TIMEOUT);
            }
        }
        throw new AssertionError("the queues do not become empty: " + states());
    }

    void audit() {
        started(audit, new Firing(clock.instant(), DUE));
    }

    /// Queues the plans again that are applied already, and delivers them.
    void replay() {
        List<SchoolTask> done = schoolStates().stream()
                .map(state -> new SchoolTask(state.district(), state.school(), state.applied()))
                .toList();
        observer.queue().apply(done);
        deliver();
    }

    /// The directory as lines.
    List<String> export() {
        DirectoryExport export = DirectoryExport.of(observer.districts().all());
        observer.directory().scan(export);
        return export.lines().toList();
    }

    /// Brings an earlier state back, with nothing queued and no harm ahead.
    void restore(Store.Content content, Instant time) {
        saboteur.rest();
        plans.clear();
        schools.clear();
        store.restore(content);
        clock.advance(Duration.between(clock.instant(), time));
    }

    /// What there is to tell of one person, of the one district there is.
    PersonTrace explain(PersonId person) {
        return observer.people().explain().explain(states().getFirst().district(), person).orElseThrow();
    }

    /// Syncs one person, and delivers what that queues.
    PersonOutcome sync(PersonId person) {
        Actor operator = new Actor.Operator("end-to-end");
        PersonOutcome outcome = observer.people()
                .sync()
                .sync(states().getFirst().district(), person, operator, Optional.empty());
        settle();
        return outcome;
    }

    /// The system on these stores, out of harm's way.
    Wiring wiring() {
        return observer;
    }

    List<DistrictState> states() {
        return observer.districts().all();
    }

    List<SchoolState> schoolStates() {
        return states().stream().flatMap(district -> observer.schools().all(district.district()).stream()).toList();
    }

    /// True if nothing failed, and nothing waits but for a person.
    boolean atRest() {
        return !states().isEmpty()
                && states().stream().allMatch(state -> state.failure().isEmpty() && state.attempt().isEmpty())
                && schoolStates().stream()
                        .flatMap(school -> school.pending().stream())
                        .allMatch(pending -> pending.held());
    }

    @Override
    public void close() {
        List.of(plans, schools).forEach(HandedQueue::close);
        fanOut.close();
        audit.close();
        source.close();
        dynamo.close();
        sqs.close();
        store.delete();
    }

    private boolean started(Firing firing) {
        return started(fanOut, firing);
    }

    private <R> boolean started(LocalFunction<ScheduledEvent, R> function, Firing firing) {
        saboteur.revive();
        return function.invoke(ScheduledEventJson.of(firing)) instanceof Outcome.Returned<R>;
    }

    private void wait(Instant moment) {
        Duration left = Duration.between(clock.instant(), moment);
        if (left.isPositive()) {
            clock.advance(left);
        }
    }

    private <E, R> LocalFunction<E, R> function(String name, RequestHandler<E, R> handler, Class<E> event) {
        return new LocalFunction<>(new FunctionSettings(name, TIMEOUT, 1024), handler, event, clock);
    }

    private static LocalQueue queue(String name) {
        return LocalQueue.create(Shared.AWS.queues(), name + "-" + UUID.randomUUID(), Duration.ofHours(12), 1000);
    }
}
