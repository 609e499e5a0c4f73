package rollcall.local;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import rollcall.local.clever.CleverSimulator;
import rollcall.local.clever.access.Client;
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
        CleverSimulator simulator = CleverSimulator.Setup.of(clock, DistrictGenerator.generate(specification, clock))
                .start(port);
        URI address = simulator.baseUri();
        Client client = simulator.client();
        return new LocalClever(
                Optional.of(simulator), new CleverChoice.Existing(address, address, client.id(), client.secret()));
    }

    /// Where it is and who we are there.
    public CleverChoice.Existing address() {
        return address;
    }

    Optional<CleverSimulator> simulator() {
        return simulator;
    }

    @Override
    public void close() {
        simulator.ifPresent(CleverSimulator::close);
    }
}
