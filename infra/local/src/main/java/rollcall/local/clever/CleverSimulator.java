package rollcall.local.clever;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import rollcall.local.clever.access.AuthorizationCodes;
import rollcall.local.clever.access.Client;
import rollcall.local.clever.access.Quota;
import rollcall.local.clever.access.Tokens;
import rollcall.local.clever.district.CleverId;
import rollcall.local.clever.district.SimulatedDistrict;
import rollcall.local.clever.fault.ContentFaults;
import rollcall.local.clever.fault.Faults;
import rollcall.local.clever.fault.TransportFaults;
import rollcall.local.clever.http.Backstage;
import rollcall.local.clever.http.CleverHttp;
import rollcall.local.clever.http.Dialect;
import rollcall.local.clever.http.RequestLog;

/// Clever on this machine: both its hosts' paths on one loopback port, over districts that can be edited meanwhile.
///
/// Faithful to what Clever documents and what was seen on the wire; where the two leave a choice, [Dialect] has it.
public final class CleverSimulator implements AutoCloseable {
    private final Backstage backstage;
    private final CleverHttp http;

    private CleverSimulator(Backstage backstage, CleverHttp http) {
        this.backstage = backstage;
        this.http = http;
    }

    /// What a simulator is made of; without districts and with Clever's quota unless told otherwise.
    public record Setup(Clock clock, Client client, List<SimulatedDistrict> districts, Optional<String> redirectUri) {
        public Setup {
            districts = List.copyOf(districts);
        }

        public static Setup of(Clock clock, SimulatedDistrict... districts) {
            Client client = new Client("simulated-client", "simulated-secret");
            return new Setup(clock, client, List.of(districts), Optional.empty());
        }

        public Setup withClient(String id, String secret) {
            return new Setup(clock, new Client(id, secret), districts, redirectUri);
        }

        /// Where instant-login leads.
        public Setup withRedirectUri(String uri) {
            return new Setup(clock, client, districts, Optional.of(uri));
        }

        /// Serves on this port of the loopback interface; 0 takes a free one.
        public CleverSimulator start(int port) {
            return CleverSimulator.start(this, port);
        }
    }

    private static CleverSimulator start(Setup setup, int port) {
        Quota quota = new Quota(setup.clock());
        Tokens tokens = new Tokens(setup.clock());
        Faults faults = new Faults(new TransportFaults(), new ContentFaults(), tokens, quota);
        AuthorizationCodes codes = new AuthorizationCodes(setup.clock());
        Backstage backstage = Backstage.of(setup.client(), setup.redirectUri(), faults, codes);
        try {
            CleverSimulator simulator = new CleverSimulator(backstage, CleverHttp.start(backstage, port));
            setup.districts().forEach(simulator::add);
            return simulator;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Serves one more district, which has authorised the application.
    public void add(SimulatedDistrict district) {
        addUnauthorised(district);
        backstage.faults().tokens().authorise(district.id());
    }

    /// Serves one more district, whose administrator has yet to authorise the application.
    public void addUnauthorised(SimulatedDistrict district) {
        backstage.districts().put(district.id(), district);
    }

    /// The address of both hosts, without a slash at the end.
    public URI baseUri() {
        return http.baseUri();
    }

    public SimulatedDistrict district(CleverId id) {
        return Optional.ofNullable(backstage.districts().get(id))
                .orElseThrow(() -> new IllegalArgumentException("no district " + id));
    }

    public List<SimulatedDistrict> districts() {
        return List.copyOf(backstage.districts().values());
    }

    public Faults faults() {
        return backstage.faults();
    }

    /// What has been asked since the start or the last reset.
    public RequestLog requests() {
        return backstage.requests();
    }

    /// The application's credentials, which a test may change to make the ones in use wrong.
    public void useClient(Client client) {
        backstage.client().set(client);
    }

    public Client client() {
        return backstage.client().get();
    }

    public void speak(Dialect dialect) {
        backstage.dialect().set(dialect);
    }

    /// The address of the page that changes the districts.
    public URI console() {
        return baseUri().resolve("/console");
    }

    /// Lets the console start a night.
    ///
    /// @param night starts it and says so
    public void offerNight(Supplier<String> night) {
        backstage.night().set(Optional.of(night));
    }

    @Override
    public void close() {
        http.close();
    }
}
