package rollcall.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import rollcall.clever.CleverIdentity;
import rollcall.clever.CleverLimits;
import rollcall.directory.Directory;
import rollcall.directory.PlatformSchools;
import rollcall.plan.Limits;
import rollcall.roster.RosterSource;
import rollcall.sync.ApplyPlan;
import rollcall.sync.Audit;
import rollcall.sync.AuditTrail;
import rollcall.sync.ChangeSettings;
import rollcall.sync.ChangeTables;
import rollcall.sync.ChooseSchools;
import rollcall.sync.ClearHolds;
import rollcall.sync.ConnectDistrict;
import rollcall.sync.DistrictStore;
import rollcall.sync.DriftFinder;
import rollcall.sync.FanOut;
import rollcall.sync.Parallel;
import rollcall.sync.PlanDistrict;
import rollcall.sync.PreviewDistrict;
import rollcall.sync.Previews;
import rollcall.sync.Reports;
import rollcall.sync.RunNow;
import rollcall.sync.SchoolArchive;
import rollcall.sync.SchoolStore;
import rollcall.sync.Selection;
import rollcall.sync.StageDistrict;
import rollcall.sync.TaskQueue;
import rollcall.sync.TrailNotes;
import rollcall.sync.UndoPlan;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/// Every object of the system, made once for a worker. Nothing in here knows whether it runs on AWS or on a laptop.
public final class Wiring {
    /// How much of a worker's time is left unused, to end in good order.
    private static final Duration MARGIN = Duration.ofSeconds(10);

    private static final Parallel READS = new Parallel(16);
    private static final Parallel WRITES = new Parallel(32);
    private final Config config;
    private final Ports ports;
    private final SchoolArchive archive;
    private final Clock clock;

    /// The system with the clients and the clock given; whoever made them closes them.
    public Wiring(Config config, DynamoDbClient dynamo, SqsClient sqs, RosterSource source, Clock clock) {
        this(config, Ports.onAws(config, dynamo, sqs, source, clock), clock);
    }

    Wiring(Config config, Ports ports, Clock clock) {
        this.config = config;
        this.ports = ports;
        this.archive = new SchoolArchive(ports.blobs(), clock);
        this.clock = clock;
    }

    /// For a worker of the night.
    static Wiring fromEnvironment() {
        return fromEnvironment(CleverLimits.STANDARD, RetryMode.ADAPTIVE_V2);
    }

    /// @param limits how much patience there is with Clever
    /// @param retries and with DynamoDB
    static Wiring fromEnvironment(CleverLimits limits, RetryMode retries) {
        Config config = Config.from(System.getenv());
        Clock clock = Clock.systemUTC();
        RosterSource source = CleverWiring.source(config, SecretsManager::now, limits, clock);
        Wiring wiring = new Wiring(config, AwsClients.dynamo(retries), AwsClients.sqs(), source, clock);
        new Priming(new WorkersFirstCalls(wiring)).register();
        return wiring;
    }

    /// The same on [CannedAnswers], to go a way without leaving the process.
    Wiring onCannedAnswers() {
        return new Wiring(config, AwsClients.cannedDynamo(), AwsClients.cannedSqs(), ports.source(), clock);
    }

    /// Signing in with the Clever the configuration speaks of.
    public CleverIdentity identity() {
        return CleverWiring.identity(config, SecretsManager::now, clock);
    }

    /// The ISO 3166 country whose habits count where a telephone number has no country code.
    String region() {
        return config.region();
    }

    public FanOut fanOut() {
        Optional<Selection> newcomers = config.connectAll()
                ? Optional.of(new Selection.AllSchools())
                : Optional.empty();
        return new FanOut(ports.source(), ports.districts(), ports.queue(), newcomers, clock);
    }

    public PlanDistrict planDistrict() {
        StageDistrict stage = new StageDistrict(ports.schools(), archive, ports.directory(), ports.cases(),
                ports.queue(), notes(), config.holds(), READS, clock);
        return new PlanDistrict(ports.source(), ports.districts(), stage, ports.trail(), clock);
    }

    public PreviewDistrict previewDistrict() {
        return new PreviewDistrict(ports.source(), ports.districts(), ports.schools(), archive, ports.directory(),
                ports.cases(), config.holds(), READS, clock);
    }

    public UndoPlan undoPlan() {
        return new UndoPlan(ports.districts(), ports.schools(), archive, ports.directory(), ports.queue(), notes(),
                config.holds(), READS, clock);
    }

    public Previews previews() {
        return new Previews(ports.districts(), previewDistrict(), ports.blobs(), ports.queue(), clock);
    }

    public ChangeTables changeTables() {
        return new ChangeTables(ports.schools(), archive, ports.directory());
    }

    public ApplyPlan applyPlan() {
        return new ApplyPlan(ports.districts(), ports.schools(), archive, ports.directory(), WRITES, clock);
    }

    /// What there is around single people.
    public PeopleObjects people() {
        return new PeopleObjects(ports, archive, config.region(), clock);
    }

    /// What there is around notices.
    public NoticeObjects notices() {
        return new NoticeObjects(ports, archive, clock);
    }

    public ClearHolds clearHolds() {
        return new ClearHolds(ports.districts(), ports.schools(), archive, ports.queue(), runNow(),
                notes(), clock);
    }

    public RunNow runNow() {
        return new RunNow(ports.districts(), ports.schools(), ports.queue(), notes(), clock);
    }

    public ChangeSettings changeSettings() {
        return new ChangeSettings(ports.districts(), runNow(), clock);
    }

    public Audit audit() {
        return new Audit(ports.districts(), ports.schools(), archive, new DriftFinder(ports.directory()),
                notices().news(),
                ports.notices().queue(), clock);
    }

    public ConnectDistrict connectDistrict() {
        return new ConnectDistrict(ports.source(), ports.districts(), runNow());
    }

    public ChooseSchools chooseSchools() {
        return new ChooseSchools(ports.source(), ports.districts(), ports.platform(), ports.pairs());
    }

    /// The schools as the platform knows them.
    public PlatformSchools platform() {
        return ports.platform();
    }

    public Reports reports() {
        return new Reports(ports.districts(), ports.schools(), clock);
    }

    /// Notes in the audit trail what people do.
    public TrailNotes notes() {
        return new TrailNotes(ports.trail(), clock);
    }

    public AuditTrail trail() {
        return ports.trail();
    }

    public SchoolArchive archive() {
        return archive;
    }

    /// When a plan waits in a district that has set no limits.
    public Limits limits() {
        return config.holds();
    }

    public Directory directory() {
        return ports.directory();
    }

    public DistrictStore districts() {
        return ports.districts();
    }

    public TaskQueue queue() {
        return ports.queue();
    }

    public SchoolStore schools() {
        return ports.schools();
    }

    Batch planBatch() {
        return new Batch(ports.plans());
    }

    Batch schoolBatch() {
        return new Batch(ports.applies());
    }

    Clock clock() {
        return clock;
    }

    /// When a worker has to have ended.
    Instant deadline(Context context) {
        return clock.instant().plusMillis(context.getRemainingTimeInMillis()).minus(MARGIN);
    }
}
