package rollcall.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import rollcall.roster.SourceException;
import rollcall.roster.SourceFailure;
import rollcall.sync.PlanTask;
import rollcall.sync.RunId;

class FanOutHandlerTest {
    private final Edge edge = new Edge();

    @Test
    void theNightlyEventQueuesEveryDistrictUnderTheTimeOfTheEvent() {
        assertThat(edge.fanOut(Sample.NIGHTLY.json())).isEqualTo(1);
        assertThat(edge.tasks.plans())
                .containsExactly(new PlanTask(Lincoln.ID, new RunId("2026-11-24T07:00:00.000Z")));
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

    @Test
    void anEventWithoutDetailIsANightlyOne() {
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
