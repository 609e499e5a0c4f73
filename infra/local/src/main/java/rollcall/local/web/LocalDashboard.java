package rollcall.local.web;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rollcall.account.Administrator;
import rollcall.account.Scope;
import rollcall.account.SigningKeys;
import rollcall.lambda.AccessConfig;
import rollcall.lambda.ApiHandler;
import rollcall.lambda.ApiWiring;
import rollcall.lambda.NoticeConfig;
import rollcall.lambda.NoticeWiring;
import rollcall.local.LocalSystem;
import rollcall.local.NoticeRunner;
import rollcall.local.aws.EmbeddedAws;
import rollcall.local.aws.LocalClients;
import rollcall.local.outbox.Outbox;
import rollcall.local.outbox.OutboxEndpoint;
import rollcall.local.report.NightReport;
import rollcall.notify.sns.SnsSender;
import rollcall.roster.EmailAddress;
import rollcall.roster.SourceException;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.sns.SnsClient;

/// The dashboard of a local system, and the local pages beside it.
public final class LocalDashboard implements AutoCloseable {
    /// Who administers every district of a local system.
    public static final EmailAddress DEMO = new EmailAddress("demo@rollcall.example");

    private static final Logger LOG = LoggerFactory.getLogger(LocalDashboard.class);
    private static final String SENDER = "Rollcall <no-reply@rollcall.example>";
    private static final int KEY_BYTES = 32;
    /// So few that the progress can be seen.
    private static final int MESSAGES_PER_SECOND = 25;
    private final Loopback dashboard;
    private final Loopback local;
    private final SesClient ses;
    private final SnsClient sns;
    private final NoticeRunner notices;
    private final ApiWiring wiring;
    private final Gateway gateway;
    private final SignInLink link;
    private final LocalPages pages;

    private LocalDashboard(LocalSystem system, Loopback dashboard, Loopback local, Clock clock) {
        this.dashboard = dashboard;
        this.local = local;
        this.ses = LocalClients.mails(local.address(), List.of());
        this.sns = LocalClients.texts(local.address(), List.of());
        AccessConfig config = new AccessConfig(EmbeddedAws.ACCESS_TABLE, SENDER, keys(), dashboard.address());
        this.wiring = new ApiWiring(system.wiring(), config, system.dynamo(), ses, new SnsSender(sns), system.signIn(),
                clock);
        this.notices = system.tell(
                new NoticeWiring(system.wiring(), new NoticeConfig(config, MESSAGES_PER_SECOND), system.dynamo(), ses,
                        sns));
        this.gateway = new Gateway(new ApiHandler(wiring), clock);
        this.link = new SignInLink(wiring, DEMO);
        Outbox outbox = new Outbox();
        this.pages = new LocalPages(new OutboxEndpoint(outbox, clock), outbox, link, dashboard.address());
    }

    /// Serves both until it is closed.
    ///
    /// @param port of the dashboard; 0 takes a free one
    /// @param localPort of the local pages; 0 takes a free one
    public static LocalDashboard start(LocalSystem system, int port, int localPort, Clock clock) {
        Loopback dashboard = Loopback.bind(port, "--port");
        Loopback local = Loopback.bind(localPort, "--local-port");
        LocalDashboard started = new LocalDashboard(system, dashboard, local, clock);
        started.appointDemo(system);
        local.start(started.pages::handle);
        dashboard.start(started.gateway::handle);
        return started;
    }

    /// Where the dashboard is.
    public URI address() {
        return dashboard.address();
    }

    /// Where the mails and the report are.
    public URI local() {
        return local.address();
    }

    /// Opens the dashboard, signed in as [#DEMO]; works once.
    public URI signInLink() {
        return local.address().resolve(link.pathAndQuery());
    }

    public void show(NightReport report) {
        pages.show(report);
    }

    private void appointDemo(LocalSystem system) {
        try {
            system.districts()
                    .forEach(district -> wiring.administrators()
                            .appoint(new Administrator(district, DEMO, new Scope.WholeDistrict())));
        } catch (SourceException e) {
            LOG.warn("the demo administrator has no district: {}", e.failure());
        }
    }

    /// A key for this run; who was signed in before it has to sign in again.
    private static SigningKeys keys() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return SigningKeys.parse(Base64.getEncoder().encodeToString(key));
    }

    @Override
    public void close() {
        dashboard.close();
        gateway.close();
        notices.close();
        ses.close();
        sns.close();
        local.close();
    }
}
