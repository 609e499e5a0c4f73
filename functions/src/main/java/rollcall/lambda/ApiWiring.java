package rollcall.lambda;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import rollcall.account.AdministratorStore;
import rollcall.account.Administrators;
import rollcall.account.JointAdministrators;
import rollcall.account.RepeatedRequests;
import rollcall.account.RosteredAdministrators;
import rollcall.account.Sessions;
import rollcall.account.SignIn;
import rollcall.api.Api;
import rollcall.api.AuditNotes;
import rollcall.api.Cursors;
import rollcall.api.DistrictsResource;
import rollcall.api.MatchesResource;
import rollcall.api.OpenApiDocument;
import rollcall.api.PeopleResource;
import rollcall.api.PersonChangesResource;
import rollcall.api.PersonHistoryResource;
import rollcall.api.PersonSyncResource;
import rollcall.api.PersonViews;
import rollcall.api.Resource;
import rollcall.api.SessionCookie;
import rollcall.api.SessionResource;
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
    private final Cursors cursors;

    /// With the clients and the clock given; whoever made them closes them.
    public ApiWiring(Wiring wiring, AccessConfig config, DynamoDbClient dynamo, SesClient ses, Clock clock) {
        this(wiring, config, AccessPorts.onAws(config, dynamo, ses, clock), Sleeper.on(clock));
    }

    ApiWiring(Wiring wiring, AccessConfig config, AccessPorts ports, Sleeper sleeper) {
        this.wiring = wiring;
        this.ports = ports;
        this.publicUrl = config.publicUrl();
        this.sleeper = sleeper;
        this.clock = wiring.clock();
        this.cursors = new Cursors(config.keys());
        this.sessions = new Sessions(config.keys(), ports.store(), random, clock);
        this.cookie = new SessionCookie(sessions, publicUrl);
    }

    static ApiWiring fromEnvironment() {
        return new ApiWiring(Wiring.fromEnvironment(), AccessConfig.from(System.getenv()), AwsClients.dynamo(),
                AwsClients.ses(), Clock.systemUTC());
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
                new PeopleResource(wiring.peopleSearch(), views(), cursors),
                new PersonChangesResource(wiring.directory(), notes()),
                new PersonHistoryResource(wiring.directory(), wiring.trail(), ports.administrators(), cursors),
                new PersonSyncResource(wiring.directory(), wiring.explainPerson(), wiring.syncPerson()),
                new MatchesResource(wiring.matchDesk(), views(), notes()));
    }

    private AuditNotes notes() {
        return new AuditNotes(wiring.trail(), clock);
    }

    private PersonViews views() {
        return new PersonViews(wiring.directory(), wiring.schools());
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
