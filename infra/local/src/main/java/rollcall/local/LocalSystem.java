package rollcall.local;

import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rollcall.clever.CleverIdentity;
import rollcall.clever.CleverRosterSource;
import rollcall.clever.CleverSignIn;
import rollcall.lambda.CleverWiring;
import rollcall.lambda.Config;
import rollcall.lambda.NoticeWiring;
import rollcall.lambda.Wiring;
import rollcall.local.aws.RequestMeter;
import rollcall.local.clever.CleverSimulator;
import rollcall.local.lambda.LocalFunction;
import rollcall.local.lambda.Outcome;
import rollcall.local.report.NightReport;
import rollcall.local.schedule.Firing;
import rollcall.local.schedule.Rule;
import rollcall.local.schedule.Schedule;
import rollcall.local.schedule.ScheduleRunner;
import rollcall.local.schedule.ScheduledEventJson;
import rollcall.local.schedule.Timing;
import rollcall.local.schedule.Waiter;
import rollcall.report.Nightly;
import rollcall.report.SyncHour;
import rollcall.roster.DistrictId;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Everything in one JVM: DynamoDB and SQS, a Clever, the functions and what calls them.
public final class LocalSystem implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LocalSystem.class);
    /// Every district, whichever hour it chose.
    private static final Rule BY_HAND = nightly("by-hand", SyncHour.STANDARD, Map.of());
    private static final Rule NIGHTLY = nightly("nightly", SyncHour.STANDARD, Map.of("only", "hour"));
    private static final List<Rule> EARLIER = IntStream.range(SyncHour.FIRST, SyncHour.LAST)
            .mapToObj(SyncHour::new)
            .map(hour -> nightly("nightly-" + hour.hour(), hour, Map.of("only", "hour")))
            .toList();
    private static final Rule DUE = new Rule("due", new Timing.Every(Duration.ofMinutes(15)), Map.of("only", "due"));
    private static final Rule AUDIT = new Rule("audit", new Timing.Every(Duration.ofHours(1)), Map.of());

    /// A task that failed comes again after a minute; one that failed twice is left to a later night.
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final LocalAws aws;
    private final LocalClever clever;
    private final CleverRosterSource source;
    private final CleverSignIn signIn;
    private final Wiring wiring;
    private final Functions functions;
    private final Clock clock;
    private Instant lastStarted = Instant.EPOCH;

    private LocalSystem(SystemOptions options, Clock clock) {
        this.clock = clock;
        this.clever = LocalClever.start(options.clever(), 0, clock);
        this.aws = new LocalAws(options);
        Config config = LocalConfig.of(options, aws, clever.address());
        this.source = CleverWiring.clever(config, clever.address().credentials(), clock);
        this.signIn = CleverWiring.signIn(config, clever.address().credentials(), clock);
        this.wiring = new Wiring(config, aws.dynamo(), aws.sqs(), source, clock);
        requeue();
        this.functions = new Functions(wiring, aws, clock);
        clever.simulator().ifPresent(simulator -> simulator.offerNight(this::startNight));
        if (!options.connectAll()) {
            clever.simulator().ifPresent(simulator -> LocalSchools.awaitConnection(wiring, simulator));
        }
    }

    public static LocalSystem start(SystemOptions options, Clock clock) {
        return new LocalSystem(options, clock);
    }

    /// Where Clever is.
    public URI clever() {
        return clever.address().api();
    }

    /// Signing in with that Clever.
    public CleverIdentity signIn() {
        return signIn;
    }

    /// The stores of this system.
    public Wiring wiring() {
        return wiring;
    }

    /// The tables of this system.
    public DynamoDbClient dynamo() {
        return aws.dynamo();
    }

    /// The districts that share with us now, and the simulated ones, which may come to.
    public Set<DistrictId> districts() {
        Set<DistrictId> all = new TreeSet<>(source.districts());
        simulator().stream()
                .flatMap(simulator -> simulator.districts().stream())
                .forEach(district -> all.add(new DistrictId(district.id().value())));
        return all;
    }

    /// What was asked of AWS since the last night began.
    public RequestMeter meter() {
        return aws.meter();
    }

    /// The simulated Clever, if it is one.
    public Optional<CleverSimulator> simulator() {
        return clever.simulator();
    }

    /// Runs the audit now.
    public void audit() {
        call(functions.audit(), new Firing(clock.instant(), AUDIT));
    }

    /// Runs what failed before and is due again, and waits for its end.
    public void due() throws InterruptedException {
        call(functions.fanOut(), new Firing(ownMoment(), DUE));
        settle();
    }

    /// Sends notices until what is returned is closed.
    public NoticeRunner tell(NoticeWiring notices) {
        return new NoticeRunner(notices, aws.sqs(), aws.noticeQueue(), clock);
    }

    /// From now on nothing is taken from the queues: what is measured by itself has the process to itself.
    public void stopFunctions() {
        functions.close();
    }

    /// Waits for the end of what is queued.
    public void settle() throws InterruptedException {
        functions.chain().awaitIdle(clock, PATIENCE, _ -> {});
    }

    /// Runs one night for all districts, now, and waits for its end.
    ///
    /// @param progress told some times a second how much is left
    public NightReport night(Consumer<Progress> progress) throws InterruptedException {
        return night(new Firing(ownMoment(), BY_HAND), progress);
    }

    private String startNight() {
        call(functions.fanOut(), new Firing(ownMoment(), BY_HAND));
        return "A night has begun. The dashboard shows how far it is.";
    }

    /// A run is named by its moment: two that are started by hand never have the same one.
    private synchronized Instant ownMoment() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        lastStarted = now.isAfter(lastStarted) ? now : lastStarted.plusMillis(1);
        return lastStarted;
    }

    private NightReport night(Firing firing, Consumer<Progress> progress) throws InterruptedException {
        Instant started = clock.instant();
        aws.meter().reset();
        Outcome<Integer> fannedOut = functions.fanOut().invoke(ScheduledEventJson.of(firing));
        functions.chain().awaitIdle(clock, PATIENCE, left -> progress.accept(Functions.progress(left)));
        return NightReader.read(wiring, aws.meter(), started, clock.instant(), fannedOut);
    }

    /// Runs every further night at its time, and whatever else is due, until the system is closed.
    ///
    /// @param reports told of every night
    public ScheduleRunner schedule(Consumer<NightReport> reports) {
        Schedule schedule = new Schedule(
                Stream.concat(EARLIER.stream(), Stream.of(NIGHTLY, DUE, AUDIT)).toList());
        return ScheduleRunner.start(schedule, firing -> fire(firing, reports), clock, Waiter.on(clock));
    }

    private void fire(Firing firing, Consumer<NightReport> reports) {
        try {
            if (firing.rule().equals(NIGHTLY)) {
                clever.passDay(firing.at());
                reports.accept(night(firing, _ -> {}));
            } else if (firing.rule().equals(AUDIT)) {
                call(functions.audit(), firing);
            } else {
                call(functions.fanOut(), firing);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static Rule nightly(String name, SyncHour hour, Map<String, String> detail) {
        return new Rule(name, new Timing.Daily(LocalTime.of(hour.hour(), 0), Nightly.ZONE), detail);
    }

    private static <R> void call(LocalFunction<ScheduledEvent, R> function, Firing firing) {
        switch (function.invoke(ScheduledEventJson.of(firing))) {
            case Outcome.Returned<R> _ -> LOG.debug("{} is done", function.name());
            case Outcome.Crashed<R> crashed -> LOG.warn("{} failed", function.name(), crashed.cause());
            case Outcome.TimedOut<R> timedOut -> LOG.warn("{} took over {}", function.name(), timedOut.timeout());
        }
    }

    /// The embedded queues forget at the end of the process what AWS's would keep.
    private void requeue() {
        wiring.districts()
                .all()
                .forEach(district -> wiring.queue()
                        .apply(wiring.schools()
                                .all(district.district())
                                .stream()
                                .flatMap(school -> school.task().stream())
                                .toList()));
    }

    @Override
    public void close() {
        functions.close();
        source.close();
        signIn.close();
        clever.close();
        aws.close();
    }
}
