package rollcall.cdk;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.net.URI;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import rollcall.account.SigningKeys;
import rollcall.clever.CleverCredentials;
import rollcall.lambda.AccessConfig;
import rollcall.lambda.ApiWiring;
import rollcall.lambda.CleverClient;
import rollcall.lambda.CleverWiring;
import rollcall.lambda.Config;
import rollcall.lambda.NoticeConfig;
import rollcall.lambda.NoticeWiring;
import rollcall.lambda.Wiring;
import rollcall.local.aws.EmbeddedAws;
import rollcall.local.aws.LocalClients;
import rollcall.local.clever.CleverSimulator;
import rollcall.local.clever.district.SimulatedDistrict;
import rollcall.local.lambda.LocalFunction;
import rollcall.local.lambda.QueueRunner;
import rollcall.local.lambda.QueueSettings;
import rollcall.local.outbox.OutboxServer;
import rollcall.notify.sns.SnsSender;
import rollcall.plan.Limits;
import rollcall.sync.SettableClock;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The embedded parts that the functions work on. Each function has clients of its own, so that it is seen which
/// function asks AWS for what.
final class Parts implements AutoCloseable {
    private static final AccessConfig ACCESS = new AccessConfig(
            EmbeddedAws.ACCESS_TABLE, "Rollcall <" + Synthesised.SETTINGS.sender() + ">",
            SigningKeys.parse("QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWY="),
            URI.create("https://rollcall.example"));
    private static final int MESSAGES_PER_SECOND = 1000;
    private final SettableClock clock;
    private final EmbeddedAws aws = EmbeddedAws.inMemory();
    private final CleverSimulator clever;
    private final OutboxServer mails = new OutboxServer();
    private final Map<Function, Recorder> recorders = new EnumMap<>(Function.class);
    private final Map<Function, Rival> rivals = new EnumMap<>(Function.class);

    Parts(SettableClock clock, SimulatedDistrict district) {
        this.clock = clock;
        this.clever = CleverSimulator.Setup.of(clock, district).start(0);
        clever.faults().quota().limitTo(1_000_000);
    }

    /// What each function asked AWS for so far.
    Map<Function, List<Call>> calls() {
        Map<Function, List<Call>> calls = new EnumMap<>(Function.class);
        recorders.forEach((function, recorder) -> calls.put(function, recorder.calls()));
        return calls;
    }

    Rival rival(Function function) {
        return rivals.get(function);
    }

    OutboxServer mails() {
        return mails;
    }

    Wiring wiring(Function function) {
        Recorder recorder = new Recorder();
        recorders.put(function, recorder);
        Rival rival = new Rival(aws.dynamo(), function == Function.PLAN ? "SCHOOLS#" : "DISTRICTS");
        rivals.put(function, rival);
        CleverCredentials credentials = new CleverCredentials(clever.client().id(), clever.client().secret());
        Config config = new Config(EmbeddedAws.DIRECTORY_TABLE, EmbeddedAws.SYNC_TABLE, EmbeddedAws.NOTICES_TABLE,
                queue(WorkQueue.PLANS), queue(WorkQueue.SCHOOLS), queue(WorkQueue.NOTICES), clever.baseUri(),
                clever.baseUri(), new CleverClient.Given(credentials),
                "US", true, Limits.STANDARD);
        return new Wiring(
                config,
                LocalClients.dynamo(aws.dynamoEndpoint(), List.of(recorder, rival)),
                LocalClients.queues(aws.queueEndpoint(), List.of(recorder)),
                CleverWiring.clever(config, credentials, clock),
                clock);
    }

    ApiWiring api() {
        Wiring wiring = wiring(Function.API);
        List<Recorder> recorder = List.of(recorders.get(Function.API));
        return new ApiWiring(wiring, ACCESS, LocalClients.dynamo(aws.dynamoEndpoint(), recorder),
                LocalClients.mails(mails.address(), recorder),
                new SnsSender(LocalClients.texts(mails.address(), recorder)), wiring.identity(), clock);
    }

    NoticeWiring notices() {
        Wiring wiring = wiring(Function.NOTIFY);
        List<Recorder> recorder = List.of(recorders.get(Function.NOTIFY));
        return new NoticeWiring(wiring, new NoticeConfig(ACCESS, MESSAGES_PER_SECOND),
                LocalClients.dynamo(aws.dynamoEndpoint(), recorder),
                LocalClients.mails(mails.address(), recorder), LocalClients.texts(mails.address(), recorder));
    }

    /// The sample of a mail that came back, of one that was sent here.
    String bounced(String sample) {
        Map<String, AttributeValue> sent = aws.dynamo()
                .scanPaginator(request -> request.tableName(EmbeddedAws.NOTICES_TABLE))
                .items()
                .stream()
                .filter(item -> item.containsKey("attempt") && item.get("state").s().equals("SENT"))
                .findFirst()
                .orElseThrow();
        String[] key = sent.get("pk").s().split("#", 3);
        return sample.replace("\\\"lincoln\\\"", quoted(key[1]))
                .replace("\\\"g1\\\"", quoted(key[2]))
                .replace("\\\"parents\\\"", quoted(sent.get("sk").s().toLowerCase(Locale.ROOT)))
                .replace("9f1c3a52-2f3e-4b7d-8f5e-3a9d2c1b0e22", sent.get("attempt").s());
    }

    private static String quoted(String text) {
        return "\\\"" + text + "\\\"";
    }

    QueueRunner feed(WorkQueue queue, LocalFunction<SQSEvent, SQSBatchResponse> function) {
        QueueSettings settings = new QueueSettings(queue(queue).toString(), 1, 2, Duration.ofSeconds(1));
        return QueueRunner.start(aws.queues(), settings, function);
    }

    /// Somebody deletes this many accounts by hand.
    void deleteAccounts(int count) {
        aws.dynamo()
                .scanPaginator(request -> request.tableName(EmbeddedAws.DIRECTORY_TABLE))
                .items()
                .stream()
                .map(item -> Map.of("pk", item.get("pk")))
                .filter(key -> key.get("pk").s().startsWith("A#"))
                .limit(count)
                .forEach(key -> aws.dynamo()
                        .deleteItem(request -> request.tableName(EmbeddedAws.DIRECTORY_TABLE).key(key)));
    }

    private URI queue(WorkQueue queue) {
        return URI.create(aws.queueUrl(queue.id()));
    }

    @Override
    public void close() {
        mails.close();
        clever.close();
        aws.close();
    }
}
