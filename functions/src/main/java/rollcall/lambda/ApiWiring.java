package rollcall.lambda;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import rollcall.account.AdministratorStore;
import rollcall.account.Administrators;
import rollcall.account.Consent;
import rollcall.account.Courier;
import rollcall.account.JointAdministrators;
import rollcall.account.OAuthStates;
import rollcall.account.PeopleAccounts;
import rollcall.account.PeopleSignIn;
import rollcall.account.PersonSessions;
import rollcall.account.RepeatedRequests;
import rollcall.account.RosteredAdministrators;
import rollcall.account.Sessions;
import rollcall.account.SignIn;
import rollcall.account.Unsubscribing;
import rollcall.api.AccountResource;
import rollcall.api.AccountSessionResource;
import rollcall.api.AccountViews;
import rollcall.api.AdministratorsResource;
import rollcall.api.Api;
import rollcall.api.AuditNames;
import rollcall.api.AuditNotes;
import rollcall.api.AuditResource;
import rollcall.api.ChangesResource;
import rollcall.api.ConnectionResource;
import rollcall.api.ConnectionSchoolsResource;
import rollcall.api.Cursors;
import rollcall.api.DistrictsResource;
import rollcall.api.FindingsResource;
import rollcall.api.HoldsResource;
import rollcall.api.MatchesResource;
import rollcall.api.NoticesResource;
import rollcall.api.OpenApiDocument;
import rollcall.api.PausesResource;
import rollcall.api.PeopleGate;
import rollcall.api.PeopleResource;
import rollcall.api.PersonChangesResource;
import rollcall.api.PersonCookie;
import rollcall.api.PersonGuardiansResource;
import rollcall.api.PersonHistoryResource;
import rollcall.api.PersonNoticesResource;
import rollcall.api.PersonRunsResource;
import rollcall.api.PersonSyncResource;
import rollcall.api.PersonViews;
import rollcall.api.PreviewResource;
import rollcall.api.Resource;
import rollcall.api.RunsResource;
import rollcall.api.SchoolNoticesResource;
import rollcall.api.SchoolsResource;
import rollcall.api.SessionCookie;
import rollcall.api.SessionResource;
import rollcall.api.SettingsResource;
import rollcall.api.ShownNames;
import rollcall.api.UndoResource;
import rollcall.api.UnsubscribeResource;
import rollcall.clever.CleverIdentity;
import rollcall.clever.CleverLimits;
import rollcall.clever.Sleeper;
import rollcall.notify.TextSender;
import rollcall.notify.sns.SnsSender;
import rollcall.roster.DistrictId;
import rollcall.sync.DistrictState;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.ses.SesClient;

/// Every object the Api function needs beyond [Wiring].
public final class ApiWiring {
    private final Wiring wiring;
    private final AccessPorts ports;
    private final URI publicUrl;
    private final Unsubscribing unsubscribing;
    private final Sleeper sleeper;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final PersonSessions personSessions;
    private final PersonCookie personCookie;
    private final Cursors cursors;

    /// With the clients and the clock given; whoever made them closes them.
    public ApiWiring(Wiring wiring, AccessConfig config, DynamoDbClient dynamo, SesClient ses,
            TextSender texts, CleverIdentity clever, Clock clock) {
        this(wiring, config, AccessPorts.onAws(config, dynamo, ses, texts, clever, clock), Sleeper.on(clock));
    }

    ApiWiring(Wiring wiring, AccessConfig config, AccessPorts ports, Sleeper sleeper) {
        this.wiring = wiring;
        this.ports = ports;
        this.publicUrl = config.publicUrl();
        this.unsubscribing = new Unsubscribing(config.keys(), publicUrl);
        this.sleeper = sleeper;
        this.clock = wiring.clock();
        this.cursors = new Cursors(config.keys());
        this.sessions = new Sessions(config.keys(), ports.store(), random, clock);
        this.cookie = new SessionCookie(sessions, publicUrl);
        this.personSessions = new PersonSessions(config.keys(), ports.store(), random, clock);
        this.personCookie = new PersonCookie(personSessions, publicUrl);
    }

    static ApiWiring fromEnvironment() {
        Wiring wiring = Wiring.fromEnvironment(CleverLimits.PROMPT, RetryMode.STANDARD);
        AccessConfig config = AccessConfig.from(System.getenv());
        new Priming(new DashboardFirstCalls(wiring, config)).register();
        return new ApiWiring(wiring, config, AwsClients.dynamo(RetryMode.STANDARD), AwsClients.ses(),
                new SnsSender(AwsClients.textsOnce()), wiring.identity(), wiring.clock());
    }

    /// What answers the requests.
    public Api api() {
        RepeatedRequests requests = new RepeatedRequests(ports.store(), clock);
        return new Api(resources(), sessions, cookie, everybody(), new PeopleGate(personSessions, personCookie),
                requests,
                publicUrl);
    }

    /// Each part of the API is one line here.
    private List<Resource> resources() {
        SignIn signIn = new SignIn(everybody(), ports.store(), ports.sender(), random, sleeper, clock);
        AuditNotes notes = new AuditNotes(wiring.notes());
        AuditNames names = new AuditNames(ports.administrators(), wiring.directory());
        return List.of(
                new OpenApiDocument(),
                new SessionResource(signIn, sessions, cookie, everybody()),
                accountSession(),
                new AccountResource(people(), wiring.directory(), accountViews()),
                new DistrictsResource(everybody(), wiring.districts()),
                new SchoolsResource(wiring.reports(), cursors),
                new FindingsResource(wiring.schools(), wiring.archive(), cursors),
                new ChangesResource(wiring.schools(), wiring.changeTables(), cursors),
                new HoldsResource(wiring.clearHolds(), wiring.runNow()),
                new UndoResource(wiring.undoPlan(), wiring.changeTables(), cursors),
                new PausesResource(wiring.changeSettings(), wiring.schools(), notes, clock),
                new SettingsResource(wiring.districts(), wiring.changeSettings(), wiring.limits(), notes, clock),
                new AdministratorsResource(ports.administrators(), wiring.schools(), notes),
                new AuditResource(wiring.trail(), names, cursors),
                new ConnectionResource(consent(), wiring.connectDistrict(), wiring.districts(), everybody(), notes),
                new ConnectionSchoolsResource(wiring.chooseSchools(), notes),
                new PreviewResource(wiring.previews()),
                new RunsResource(wiring.districts(), wiring.schools(), clock),
                new PeopleResource(wiring.people().search(), views(), cursors),
                new PersonGuardiansResource(wiring.directory(), wiring.people().guardians(), views()),
                new PersonChangesResource(wiring.directory(), notes),
                new PersonHistoryResource(wiring.directory(), wiring.trail(), names, cursors),
                new PersonRunsResource(wiring.directory(), wiring.people().runs()),
                new PersonSyncResource(wiring.directory(), wiring.people().explain(), wiring.people().sync()),
                new NoticesResource(wiring.notices().desk(), wiring.notices().start(), wiring.schools(), notes),
                new SchoolNoticesResource(wiring.notices().desk(), cursors),
                new PersonNoticesResource(wiring.directory(), wiring.notices().desk()),
                new UnsubscribeResource(unsubscribing, wiring.notices().stores().suppressions(), clock),
                new MatchesResource(wiring.people().matches(), views(), notes));
    }

    private AccountSessionResource accountSession() {
        Courier courier = new Courier(ports.sender(), ports.texts());
        PeopleSignIn signIn = new PeopleSignIn(people(), wiring.directory(), ports.store(), courier, random, sleeper,
                clock);
        return new AccountSessionResource(signIn, personSessions, personCookie, wiring.region());
    }

    private AccountViews accountViews() {
        return new AccountViews(wiring.directory(), wiring.schools(), views(), new ShownNames(clock));
    }

    private PeopleAccounts people() {
        return new PeopleAccounts(wiring.directory(), this::districts);
    }

    private Consent consent() {
        OAuthStates states = new OAuthStates(ports.store(), random, clock);
        return new Consent(states, ports.clever(), publicUrl.resolve(ConnectionResource.CALLBACK));
    }

    private PersonViews views() {
        return new PersonViews(wiring.directory(), wiring.schools(), wiring.districts());
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

    PersonSessions personSessions() {
        return personSessions;
    }

    PersonCookie personCookie() {
        return personCookie;
    }

    /// Who was appointed, and whom the roster knows.
    private Administrators everybody() {
        return new JointAdministrators(
                ports.administrators(),
                new RosteredAdministrators(wiring.directory(), this::districts));
    }

    private Collection<DistrictId> districts() {
        return wiring.districts().all().stream().map(DistrictState::district).toList();
    }
}
