package rollcall.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What the trail tells of the sync itself.
class RunTrailTest {
    private static final Springfield TOWN = Springfield.oneSchool(200);
    private final Night night = new Night().of(TOWN);

    @Test
    void runThatReadTheDistrictIsToldWithItsPlanNumber() {
        night.of(TOWN.copy().withoutStudents(0, 50));
        AuditEntry newest = entries().getFirst();
        assertThat(newest.actor()).isEqualTo(new Actor.Run(night.district().lastRun().orElseThrow()));
        assertThat(newest.details()).isEqualTo(Map.of("plan", "2", "changed", "0", "held", "1"));
        assertThat(entries()).hasSize(2);
    }

    @Test
    void quietRunIsNotTold() {
        night.next();
        assertThat(entries()).hasSize(1);
    }

    @Test
    void runWhoseEntryCannotBeWrittenIsNotEnded() {
        night.source.share(TOWN.copy().rename("s1", "Lisa").roster());
        night.start();
        int call = callsUntil("AuditTrail.append");
        night.source.share(TOWN.copy().rename("s1", "Bart").roster());
        night.start();
        night.wire.breakAt(call, Wire.Fault.REFUSED);
        night.deliver();
        assertThat(night.district().failure()).isPresent();
        night.wire.clear();
        night.settle();
        assertThat(night.atRest()).isTrue();
        assertThat(night.export()).contains("Bart");
    }

    /// The number of the first call of this name in a night that is delivered now.
    private int callsUntil(String name) {
        night.wire.clear();
        night.settle();
        return night.wire.calls().indexOf(name);
    }

    private List<AuditEntry> entries() {
        return night.trail.page(AuditQuery.of(Springfield.ID, 100)).entries();
    }
}
