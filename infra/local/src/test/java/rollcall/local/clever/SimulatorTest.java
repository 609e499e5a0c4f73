package rollcall.local.clever;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import rollcall.local.clever.district.SimulatedDistrict;
import rollcall.local.clever.district.User;
import rollcall.local.clever.generate.DistrictGenerator;
import rollcall.local.clever.generate.DistrictSpecification;

/// A running simulator with a small district, fresh for each test.
abstract class SimulatorTest {
    protected final AdjustableClock clock = AdjustableClock.autumn();
    protected final SimulatedDistrict district = DistrictGenerator.generate(DistrictSpecification.of(7, 4, 240), clock);
    protected CleverSimulator simulator;
    protected Caller caller;

    @BeforeEach
    void start() {
        simulator = CleverSimulator.Setup.of(clock, district).start(0);
        caller = Caller.ofDistrict(simulator, district.id());
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    protected User first(String role) {
        return district.usersWithRole(role).findFirst().orElseThrow();
    }

    protected long count(String role) {
        return district.usersWithRole(role).count();
    }
}
