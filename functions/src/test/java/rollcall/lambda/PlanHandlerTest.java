package rollcall.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rollcall.roster.SourceFailure;
import rollcall.sync.SchoolTask;

class PlanHandlerTest {
    private static final String MESSAGE = "059f36b4-87a3-44ab-83d2-661975830a7d";
    private final Edge edge = new Edge();

    @BeforeEach
    void connectTheDistrict() {
        edge.fanOut(Sample.NIGHTLY.json());
    }

    @Test
    void aTaskPlansTheDistrictAndQueuesItsSchools() {
        assertThat(edge.plan(Sample.PLAN.json())).isEmpty();
        assertThat(edge.tasks.applies())
                .containsExactlyInAnyOrder(
                        new SchoolTask(Lincoln.ID, Lincoln.ELM, 1), new SchoolTask(Lincoln.ID, Lincoln.OAK, 1));
    }

    @Test
    void fieldsWeDoNotKnowChangeNothing() {
        assertThat(edge.plan(Sample.PLAN_NEW_FIELDS.json())).isEmpty();
        assertThat(edge.tasks.applies()).hasSize(2);
    }

    @Test
    void aTaskOfADistrictThatSomebodyElsePlansComesWhenTheyHaveToHaveEnded() {
        List<String> second = new ArrayList<>();
        edge.source.duringPull(() -> {
            edge.clock.set(Edge.NIGHT.plus(Duration.ofMinutes(5)));
            second.addAll(edge.plan(Sample.PLAN.json()));
        });

        assertThat(edge.plan(Sample.PLAN.json())).isEmpty();
        assertThat(second).containsExactly(MESSAGE);
        // 15 minutes for the first, less the margin of 10 seconds and the 5 minutes gone.
        assertThat(edge.planDelays.all()).containsExactly(Map.entry(MESSAGE, Duration.ofSeconds(590)));
    }

    @Test
    void aSourceThatFailsEndsTheTaskForTheDistrictHasItsOwnNextAttempt() {
        edge.source.fail(SourceFailure.UNREACHABLE);

        assertThat(edge.plan(Sample.PLAN.json())).isEmpty();
        assertThat(edge.planDelays.all()).isEmpty();
        assertThat(edge.districts.find(Lincoln.ID).orElseThrow().failure()).isPresent();
    }

    @Test
    void aTaskThatCannotBeReadComesAgainLaterAndLater() {
        assertThat(edge.plan(Sample.PLAN_MALFORMED.json())).isEqualTo(Sample.PLAN_MALFORMED.failures());
        assertThat(edge.planDelays.all()).containsValue(Duration.ofMinutes(4));
    }
}
