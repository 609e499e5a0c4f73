package rollcall.local.system;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rollcall.clever.CleverRosterSource;
import rollcall.directory.Directory;
import rollcall.lambda.Config;
import rollcall.lambda.Wiring;
import rollcall.local.aws.RequestMeter;
import rollcall.local.clever.CleverSimulator;
import rollcall.local.clever.generate.DistrictGenerator;
import rollcall.local.clever.generate.DistrictSpecification;
import rollcall.local.lambda.LocalQueue;
import rollcall.local.schedule.Firing;
import rollcall.local.schedule.Rule;
import rollcall.local.schedule.Timing;
import rollcall.plan.HoldPolicy;
import rollcall.sync.DistrictStore;
import rollcall.sync.SchoolStore;
import rollcall.sync.SchoolTask;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/// Everything, started and connected. Closing stops it; what waits in a queue then is queued again at the next start.
public final class LocalSystem implements AutoCloseable {
    private static final int MOST_RECEIVES = 20;
    private static final Duration VISIBILITY = Functions.TIMEOUT.multipliedBy(6);
    private static final Duration LONGEST_NIGHT = Duration.ofHours(6);
    private final Clock clock;
    private final RequestMeter meter = new RequestMeter();
    private final Optional<CleverSimulator> simulator;
    private final Aws aws;
    private final DynamoDbClient dynamo;
    private final SqsClient sqs;
    private final CleverRosterSource source;
    private final URI cleverApi;
    private final Wiring wiring;
    private final Functions functions;
    private Instant lastFiring = Instant.EPOCH;

    private LocalSystem(LocalSettings settings, Map<String, String> environment) {
        this.clock = settings.clock();
        this.simulator = simulator(settings);
        List<ExecutionInterceptor> interceptors = new ArrayList<>(settings.interceptors());
        interceptors.add(meter);
        this.aws = Aws.start(environment, settings.data(), interceptors);
        this.dynamo = aws.endpoints().dynamoClient();
        this.sqs = aws.endpoints().sqsClient();
        LocalQueue plans = LocalQueue.create(sqs, "plan-tasks", VISIBILITY, MOST_RECEIVES);
        LocalQueue schools = LocalQueue.create(sqs, "school-tasks", VISIBILITY, MOST_RECEIVES);
        Config config = config(settings, plans, schools);
        this.cleverApi = config.cleverApi();
        this.source = Wiring.clever(config, clock);
        this.wiring = new Wiring(config, dynamo, sqs, source, clock);
        requeue();
        this.functions = new Functions(wiring, sqs, plans.url(), schools.url(), clock);
    }

    public static LocalSystem start(LocalSettings settings) {
        return new LocalSystem(settings, System.getenv());
    }

    /// Runs a night of all districts, to its end.
    ///
    /// @param each called some times a second while it runs
    /// @throws IllegalStateException if the night could not begin, or did not end within six hours
    public void night(Runnable each) throws InterruptedException {
        functions.fanOut(firing("nightly", Map.of()));
        drain(each);
    }

    /// Runs what failed before and is due again, to its end.
    public void due(Runnable each) throws InterruptedException {
        functions.fanOut(firing("due", Map.of("only", "due")));
        drain(each);
    }

    /// Runs the audit.
    public void audit() {
        functions.audit(firing("audit", Map.of()));
    }

    /// How many tasks wait or are being worked on.
    public boolean idle() {
        return functions.chain().idle();
    }

    public Directory directory() {
        return wiring.directory();
    }

    public DistrictStore districts() {
        return wiring.districts();
    }

    public SchoolStore schools() {
        return wiring.schools();
    }

    /// What was asked of AWS since the start or the last reset.
    public RequestMeter meter() {
        return meter;
    }

    /// The simulated Clever, if it is not a real one.
    public Optional<CleverSimulator> simulator() {
        return simulator;
    }

    public URI cleverApi() {
        return cleverApi;
    }

    @Override
    public void close() {
        functions.close();
        source.close();
        sqs.close();
        dynamo.close();
        aws.close();
        simulator.ifPresent(CleverSimulator::close);
    }

    private void drain(Runnable each) throws InterruptedException {
        if (!functions.chain().awaitIdle(clock, LONGEST_NIGHT, each)) {
            throw new IllegalStateException("the night did not end within " + LONGEST_NIGHT);
        }
    }

    /// A run's id is its time in whole seconds: two runs are never in the same second.
    private synchronized Firing firing(String name, Map<String, String> detail) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        lastFiring = now.isAfter(lastFiring) ? now : lastFiring.plusSeconds(1);
        return new Firing(lastFiring, new Rule(name, new Timing.Every(Duration.ofDays(1)), detail));
    }

    /// The embedded queues forget at the end of the process what AWS's would keep.
    private void requeue() {
        districts().all()
                .forEach(district -> wiring.queue()
                        .apply(schools().all(district.district())
                                .stream()
                                .flatMap(school -> school.pending()
                                        .filter(pending -> !pending.held())
                                        .map(pending -> new SchoolTask(school.district(), school.school(),
                                                pending.number()))
                                        .stream())
                                .toList()));
    }

    private static Optional<CleverSimulator> simulator(LocalSettings settings) {
        return switch (settings.clever()) {
            case CleverChoice.Simulated made -> {
                DistrictSpecification specification = DistrictSpecification.of(made.seed(), made.schools(),
                        made.students());
                yield Optional.of(CleverSimulator.Setup
                        .of(settings.clock(), DistrictGenerator.generate(specification, settings.clock()))
                        .start(made.port()));
            }
            case CleverChoice.Real _ -> Optional.empty();
        };
    }

    private Config config(LocalSettings settings, LocalQueue plans, LocalQueue schools) {
        CleverChoice.Real clever = switch (settings.clever()) {
            case CleverChoice.Real real -> real;
            case CleverChoice.Simulated _ -> simulated();
        };
        return new Config(Aws.DIRECTORY_TABLE, Aws.SYNC_TABLE, URI.create(plans.url()), URI.create(schools.url()),
                clever.api(), clever.auth(), clever.clientId(), clever.clientSecret(), "US", settings.connectAll(),
                HoldPolicy.DEFAULT);
    }

    private CleverChoice.Real simulated() {
        URI base = simulator.orElseThrow().baseUri();
        return new CleverChoice.Real(base, base, "simulated-client", "simulated-secret");
    }
}
