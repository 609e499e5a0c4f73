package rollcall.local;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import rollcall.local.clever.CleverSimulator;
import rollcall.local.clever.access.Client;
import rollcall.local.clever.district.SimulatedDistrict;
import rollcall.local.clever.evolve.Evolution;
import rollcall.local.clever.evolve.Rates;
import rollcall.local.clever.generate.DistrictGenerator;
import rollcall.local.clever.generate.DistrictSpecification;

/// The Clever the local system reads: a simulator it starts, or one that is there.
public final class LocalClever implements AutoCloseable {
    private final Optional<CleverSimulator> simulator;
    private final CleverChoice.Existing address;

    private LocalClever(Optional<CleverSimulator> simulator, CleverChoice.Existing address) {
        this.simulator = simulator;
        this.address = address;
    }

    /// Starts a simulator if there is to be one.
    ///
    /// @param port where a simulator listens on the loopback interface; 0 takes a free port
    public static LocalClever start(CleverChoice choice, int port, Clock clock) {
        return switch (choice) {
            case CleverChoice.Existing existing -> new LocalClever(Optional.empty(), existing);
            case CleverChoice.Simulated simulated -> start(simulated, port, clock);
        };
    }

    private static LocalClever start(CleverChoice.Simulated choice, int port, Clock clock) {
        DistrictSpecification specification = DistrictSpecification.of(
                choice.seed(), choice.schools(), choice.students());
        SimulatedDistrict district = DistrictGenerator.generate(specification, clock);
        // As in a district that Clever has synced before: the feed is on, and there is something in it.
        district.events().switchOn();
        district.events().appendNoOp(district.districts().all().findFirst().orElseThrow());
        CleverSimulator simulator = CleverSimulator.Setup.of(clock, district).start(port);
        choice.quirks().accept(simulator);
        URI address = simulator.baseUri();
        Client client = simulator.client();
        return new LocalClever(
                Optional.of(simulator), new CleverChoice.Existing(address, address, client.id(), client.secret()));
    }

    /// Where it is and who we are there.
    public CleverChoice.Existing address() {
        return address;
    }

    /// A day passes in a simulated district: some join, some leave, some move.
    void passDay(Instant now) {
        simulator.stream()
                .flatMap(simulated -> simulated.districts().stream())
                .forEach(district -> new Evolution(district, now.getEpochSecond()).night(Rates.usual()));
    }

    Optional<CleverSimulator> simulator() {
        return simulator;
    }

    @Override
    public void close() {
        simulator.ifPresent(CleverSimulator::close);
    }
}
