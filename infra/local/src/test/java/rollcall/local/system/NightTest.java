package rollcall.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rollcall.plan.EntityKind;
import rollcall.sync.DistrictState;
import rollcall.sync.NightSummary;
import rollcall.sync.SchoolState;

class NightTest {
    private static final LocalSettings SETTINGS = new LocalSettings(
            Optional.empty(), new CleverChoice.Simulated(2, 200, 7, 0), true, Clock.systemUTC(), List.of());

    @Test
    void aDistrictIsRosteredThroughTheWholeChainAndASecondNightChangesNothing() throws InterruptedException {
        try (LocalSystem system = LocalSystem.start(SETTINGS)) {
            system.night(() -> {});
            DistrictState district = system.districts().all().getFirst();
            assertThat(district.failure()).isEmpty();
            assertThat(night(district).tallies().get(EntityKind.STUDENT).created()).isEqualTo(200);
            assertThat(system.schools().all(district.district()))
                    .hasSize(3)
                    .allMatch(school -> school.pending().isEmpty() && school.applied() == 1)
                    .extracting(SchoolState::name)
                    .contains("District office");

            system.meter().reset();
            system.night(() -> {});
            assertThat(night(system.districts().all().getFirst()).changed()).isZero();
            assertThat(system.meter().calls()).doesNotContainKey("UpdateItem");
        }
    }

    private static NightSummary night(DistrictState district) {
        return district.summary().orElseThrow();
    }
}
