package rollcall.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.report.SyncHour;
import rollcall.roster.SourceException;
import rollcall.roster.SourceFailure;
import rollcall.sync.DistrictSettings;
import rollcall.sync.PlanTask;
import rollcall.sync.RunId;

class FanOutHandlerTest {
    private final Edge edge = new Edge();

    @Test
    void theNightlyEventQueuesEveryDistrictUnderTheTimeOfTheEvent() {
        assertThat(edge.fanOut(Sample.NIGHTLY.json())).isEqualTo(1);
        assertThat(edge.tasks.plans())
                .containsExactly(new PlanTask(Lincoln.ID, new RunId("2026-11-24T07:00:00Z")));
    }

    @Test
    void theDueEventQueuesOnlyWhatFailedAndIsDueAgain() {
        edge.fanOut(Sample.NIGHTLY.json());
        assertThat(edge.fanOut(Sample.DUE.json())).isZero();

        edge.source.fail(SourceFailure.UNREACHABLE);
        edge.plan(Sample.PLAN.json());
        assertThat(edge.fanOut(Sample.DUE.json())).isZero();

        edge.clock.set(Edge.NIGHT.plus(Duration.ofHours(1)));
        assertThat(edge.fanOut(Sample.DUE.json())).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24T03:59:59Z, 0", "2026-11-24T04:00:00Z, 1", "2026-11-24T04:59:59Z, 1",
        "2026-11-24T05:00:00Z, 0", "2026-11-24T07:00:00Z, 0"})
    void aDistrictThatChoseAnHourIsQueuedInThat(String time, int queued) {
        edge.fanOut(Sample.NIGHTLY.json());
        edge.wiring.changeSettings()
                .change(Lincoln.ID, old -> new DistrictSettings(old.limits(), old.kinds(), old.scope(),
                        old.rollover(), old.pauses(), old.enforced(), new SyncHour(20), old.language(),
                        old.newcomers()));
        assertThat(edge.fanOut("{\"time\":\"" + time + "\",\"detail\":{\"only\":\"hour\"}}")).isEqualTo(queued);
    }

    @Test
    void anEventWithoutDetailIsForEveryDistrict() {
        assertThat(edge.fanOut("{\"time\":\"2026-11-24T07:00:00Z\"}")).isEqualTo(1);
    }

    @Test
    void anEventWithoutTimeIsRefusedBecauseItsRunWouldHaveNoName() {
        assertThatThrownBy(() -> edge.fanOut("{\"detail\":{}}")).hasMessage("the event has no time");
        assertThat(edge.tasks.plans()).isEmpty();
    }

    @Test
    void aSourceThatDoesNotAnswerFailsTheInvocation() {
        edge.source.fail(SourceFailure.CREDENTIALS_REFUSED);
        assertThatThrownBy(() -> edge.fanOut(Sample.NIGHTLY.json())).isInstanceOf(SourceException.class);
    }
}
