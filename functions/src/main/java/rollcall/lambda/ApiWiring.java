package rollcall.lambda;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import rollcall.account.AdministratorStore;
import rollcall.account.Administrators;
import rollcall.account.Consent;
import rollcall.account.JointAdministrators;
import rollcall.account.OAuthStates;
import rollcall.account.RepeatedRequests;
import rollcall.account.RosteredAdministrators;
import rollcall.account.Sessions;
import rollcall.account.SignIn;
import rollcall.api.Api;
import rollcall.api.ConnectionResource;
import rollcall.api.ConnectionSchoolsResource;
import rollcall.api.DistrictsResource;
import rollcall.api.OpenApiDocument;
import rollcall.api.PreviewResource;
import rollcall.api.Resource;
import rollcall.api.RunsResource;
import rollcall.api.SessionCookie;
import rollcall.api.SessionResource;
import rollcall.clever.CleverIdentity;
import rollcall.clever.Sleeper;
import rollcall.sync.DistrictState;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.ses.SesClient;

/// Every object the Api function needs beyond [Wiring].
public final class ApiWiring {
    private final Wiring wiring;
    private final AccessPorts ports;
    private final URI publicUrl;
    private final Sleeper sleeper;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Sessions sessions;
    private final SessionCookie cookie;

    /// With the clients and the clock given; whoever made them closes them.
    public ApiWiring(Wiring wiring, AccessConfig config, DynamoDbClient dynamo, SesClient ses,
            CleverIdentity clever, Clock clock) {
        this(wiring, config, AccessPorts.onAws(config, dynamo, ses, clever, clock), Sleeper.on(clock));
    }

    ApiWiring(Wiring wiring, AccessConfig config, AccessPorts ports, Sleeper sleeper) {
        this.wiring = wiring;
        this.ports = ports;
        this.publicUrl = config.publicUrl();
        this.sleeper = sleeper;
        this.clock = wiring.clock();
        this.sessions = new Sessions(config.keys(), ports.store(), random, clock);
        this.cookie = new SessionCookie(sessions, publicUrl);
    }

    static ApiWiring fromEnvironment() {
        Wiring wiring = Wiring.fromEnvironment();
        AccessConfig config = AccessConfig.from(System.getenv());
        new Priming(new DashboardFirstCalls(wiring, config)).register();
        return new ApiWiring(wiring, config, AwsClients.dynamo(), AwsClients.ses(), wiring.identity(), wiring.clock());
    }

    /// What answers the requests.
    public Api api() {
        RepeatedRequests requests = new RepeatedRequests(ports.store(), clock);
        return new Api(resources(), sessions, cookie, everybody(), requests, publicUrl);
    }

    /// Each part of the API is one line here.
    private List<Resource> resources() {
        SignIn signIn = new SignIn(everybody(), ports.store(), ports.sender(), random, sleeper, clock);
        return List.of(
                new OpenApiDocument(),
                new SessionResource(signIn, sessions, cookie, everybody()),
                new DistrictsResource(everybody(), wiring.districts()),
                new ConnectionResource(consent(), wiring.connectDistrict(), wiring.districts(), everybody()),
                new ConnectionSchoolsResource(wiring.chooseSchools()),
                new PreviewResource(wiring.previews()),
                new RunsResource(wiring.districts(), wiring.schools(), clock));
    }

    private Consent consent() {
        OAuthStates states = new OAuthStates(ports.store(), random, clock);
        return new Consent(states, ports.clever(), publicUrl.resolve(ConnectionResource.CALLBACK));
    }

    /// Who was appointed in a district's settings.
    public AdministratorStore administrators() {
        return ports.administrators();
    }

    public Sessions sessions() {
        return sessions;
    }

    public SessionCookie cookie() {
        return cookie;
    }

    /// Who was appointed, and whom the roster knows.
    private Administrators everybody() {
        return new JointAdministrators(
                ports.administrators(),
                new RosteredAdministrators(
                        wiring.directory(),
                        () -> wiring.districts().all().stream().map(DistrictState::district).toList()));
    }
}
