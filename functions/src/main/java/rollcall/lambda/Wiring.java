package rollcall.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import rollcall.clever.CleverCredentials;
import rollcall.clever.CleverLimits;
import rollcall.clever.CleverRosterSource;
import rollcall.clever.CleverSettings;
import rollcall.clever.Sleeper;
import rollcall.directory.Directory;
import rollcall.directory.dynamodb.DynamoDirectory;
import rollcall.roster.RosterSource;
import rollcall.sync.ApplyPlan;
import rollcall.sync.Audit;
import rollcall.sync.DistrictStore;
import rollcall.sync.DriftFinder;
import rollcall.sync.FanOut;
import rollcall.sync.Parallel;
import rollcall.sync.PlanDistrict;
import rollcall.sync.SchoolArchive;
import rollcall.sync.SchoolStore;
import rollcall.sync.Selection;
import rollcall.sync.StageDistrict;
import rollcall.sync.TaskQueue;
import rollcall.sync.dynamodb.DynamoBlobs;
import rollcall.sync.dynamodb.DynamoDistricts;
import rollcall.sync.dynamodb.DynamoSchools;
import rollcall.sync.sqs.SqsTasks;
import rollcall.sync.sqs.TaskCodec;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/// Every object of the system, made once for a worker. Nothing in here knows whether it runs on AWS or on a laptop.
public final class Wiring {
    /// How much of a worker's time is left unused, to end in good order.
    private static final Duration MARGIN = Duration.ofSeconds(10);

    private static final Parallel READS = new Parallel(16);
    private static final Parallel WRITES = new Parallel(32);
    private final Config config;
    private final SqsClient sqs;
    private final Clock clock;
    private final RosterSource source;
    private final DistrictStore districts;
    private final SchoolStore schools;
    private final SchoolArchive archive;
    private final Directory directory;
    private final TaskQueue queue;

    /// The system with the clients and the clock given; whoever made them closes them.
    public Wiring(Config config, DynamoDbClient dynamo, SqsClient sqs, RosterSource source, Clock clock) {
        this.config = config;
        this.sqs = sqs;
        this.clock = clock;
        this.source = source;
        this.districts = new DynamoDistricts(dynamo, config.syncTable());
        this.schools = new DynamoSchools(dynamo, config.syncTable());
        this.archive = new SchoolArchive(new DynamoBlobs(dynamo, config.syncTable(), clock), clock);
        this.directory = new DynamoDirectory(dynamo, config.directoryTable());
        this.queue = new SqsTasks(sqs, config.planQueue(), config.schoolQueue());
    }

    static Wiring fromEnvironment() {
        Config config = Config.from(System.getenv());
        Clock clock = Clock.systemUTC();
        // The JDK keeps only five connections a host alive by default; workers write with dozens.
        System.setProperty("http.maxConnections", "64");
        DynamoDbClient dynamo = DynamoDbClient.builder()
                .httpClient(UrlConnectionHttpClient.create())
                .overrideConfiguration(override -> override.retryStrategy(AwsRetryStrategy.adaptiveRetryStrategy()))
                .build();
        SqsClient sqs = SqsClient.builder().httpClient(UrlConnectionHttpClient.create()).build();
        return new Wiring(config, dynamo, sqs, clever(config, clock), clock);
    }

    /// Clever, as the configuration says.
    public static CleverRosterSource clever(Config config, Clock clock) {
        CleverCredentials credentials = new CleverCredentials(config.clientId(), config.clientSecret());
        CleverSettings settings = new CleverSettings(config.cleverApi(), config.cleverAuth(),
                CleverSettings.NEWEST_VERSION, credentials, config.region(), CleverLimits.STANDARD);
        return new CleverRosterSource(settings, clock, Sleeper.on(clock), new SecureRandom());
    }

    public FanOut fanOut() {
        Optional<Selection> newcomers =
                config.connectAll() ? Optional.of(new Selection.AllSchools()) : Optional.empty();
        return new FanOut(source, districts, queue, newcomers, clock);
    }

    public PlanDistrict planDistrict() {
        StageDistrict stage = new StageDistrict(schools, archive, directory, queue, config.holds(), READS, clock);
        return new PlanDistrict(source, districts, stage, clock);
    }

    public ApplyPlan applyPlan() {
        return new ApplyPlan(schools, archive, directory, WRITES, clock);
    }

    public Audit audit() {
        return new Audit(districts, schools, archive, new DriftFinder(directory, READS), clock);
    }

    public Directory directory() {
        return directory;
    }

    public DistrictStore districts() {
        return districts;
    }

    public SchoolStore schools() {
        return schools;
    }

    Batch planBatch() {
        return batch(config.planQueue());
    }

    Batch schoolBatch() {
        return batch(config.schoolQueue());
    }

    TaskCodec tasks() {
        return new TaskCodec();
    }

    Clock clock() {
        return clock;
    }

    /// When a worker has to have ended.
    Instant deadline(Context context) {
        return clock.instant().plusMillis(context.getRemainingTimeInMillis()).minus(MARGIN);
    }

    private Batch batch(URI queue) {
        return new Batch(new Redelivery(sqs, queue.toString()));
    }
}
