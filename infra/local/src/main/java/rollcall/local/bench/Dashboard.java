package rollcall.local.bench;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rollcall.account.Administrator;
import rollcall.account.Scope;
import rollcall.account.SigningKeys;
import rollcall.api.Api;
import rollcall.api.Request;
import rollcall.lambda.AccessConfig;
import rollcall.lambda.ApiWiring;
import rollcall.lambda.Config;
import rollcall.lambda.Packed;
import rollcall.lambda.Wiring;
import rollcall.local.aws.EmbeddedAws;
import rollcall.local.aws.LocalClients;
import rollcall.local.aws.RequestMeter;
import rollcall.notify.TextSender;
import rollcall.roster.EmailAddress;
import rollcall.sync.Parallel;
import rollcall.sync.PlanTask;
import rollcall.sync.RunId;
import software.amazon.awssdk.services.ses.SesClient;

/// The dashboard's API over one crowded district, after its first night, without a network between.
final class Dashboard implements AutoCloseable {
    private static final EmailAddress ADA = new EmailAddress("ada@crowded.example");
    private static final Duration LONGEST = Duration.ofHours(2);
    private static final int KEY_BYTES = 32;
    private final EmbeddedAws aws = EmbeddedAws.inMemory();
    private final SesClient mails = LocalClients.mails(aws.queueEndpoint(), List.of());
    private final Api api;
    private final Map<String, String> cookies;

    Dashboard(CrowdedDistrict district, Clock clock) {
        Config config = config();
        Wiring wiring = new Wiring(config, aws.dynamo(), aws.queues(), district, clock);
        firstNight(wiring, clock);
        SigningKeys keys = SigningKeys.parse(Base64.getEncoder().encodeToString(new byte[KEY_BYTES]));
        AccessConfig access = new AccessConfig(EmbeddedAws.ACCESS_TABLE, "Rollcall <no-reply@rollcall.example>", keys,
                URI.create("http://127.0.0.1:8080"));
        ApiWiring dashboard = new ApiWiring(wiring, access, aws.dynamo(), mails, TextSender.none(), wiring.identity(),
                clock);
        dashboard.administrators().appoint(new Administrator(CrowdedDistrict.ID, ADA, new Scope.WholeDistrict()));
        String cookie = dashboard.cookie().write(dashboard.sessions().begin(ADA, Optional.of(CrowdedDistrict.ID)));
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        cookies = Map.of(pair[0], pair[1]);
        api = dashboard.api();
    }

    private static void firstNight(Wiring wiring, Clock clock) {
        wiring.fanOut().all(new RunId("first"));
        wiring.planDistrict().plan(new PlanTask(CrowdedDistrict.ID, new RunId("first")), clock.instant().plus(LONGEST));
        List<?> done = new Parallel(16).map(
                wiring.schools().all(CrowdedDistrict.ID).stream().flatMap(school -> school.task().stream()).toList(),
                task -> wiring.applyPlan().apply(task, clock.instant().plus(LONGEST)));
        if (done.isEmpty()) {
            throw new IllegalStateException("the district was not planned");
        }
    }

    /// What DynamoDB was asked since it was reset.
    RequestMeter meter() {
        return aws.meter();
    }

    /// What a browser gets.
    Packed get(String path, Map<String, String> query) {
        Request request = new Request(
                "GET", path, query, Map.of("accept-encoding", "gzip, deflate, br"), cookies, "", "127.0.0.1");
        return Packed.of(request, api.answer(request));
    }

    private Config config() {
        return Config.from(Map.of(
                "DIRECTORY_TABLE", EmbeddedAws.DIRECTORY_TABLE,
                "SYNC_TABLE", EmbeddedAws.SYNC_TABLE,
                "PLAN_QUEUE_URL", aws.queueUrl(EmbeddedAws.PLAN_QUEUE),
                "SCHOOL_QUEUE_URL", aws.queueUrl(EmbeddedAws.SCHOOL_QUEUE),
                "NOTICES_TABLE", EmbeddedAws.NOTICES_TABLE,
                "NOTICE_QUEUE_URL", aws.queueUrl(EmbeddedAws.NOTICE_QUEUE),
                "CLEVER_CLIENT_ID", "nobody",
                "CLEVER_CLIENT_SECRET", "nothing",
                "CONNECT_ALL", "true"));
    }

    @Override
    public void close() {
        mails.close();
        aws.close();
    }
}
