package rollcall.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;

/// What every task queue does.
public abstract class TaskQueueContract {
    private static final DistrictId DISTRICT = new DistrictId("springfield");

    /// The queue under test.
    protected abstract TaskQueue queue();

    /// Takes all districts to plan or to preview that wait now.
    protected abstract List<DistrictTask> takeDistricts();

    /// Takes all schools to apply that wait now.
    protected abstract List<SchoolTask> takeApplies();

    @BeforeEach
    final void empty() {
        takeDistricts();
        takeApplies();
    }

    @Test
    void everyTaskArrivesHoweverManyThereAre() {
        List<SchoolTask> applies = IntStream.rangeClosed(1, 23)
                .mapToObj(number -> new SchoolTask(DISTRICT, new SchoolId("school-" + number), number))
                .toList();
        List<PlanTask> plans = List.of(new PlanTask(DISTRICT, new RunId("2026-11-23T23:00")));
        queue().apply(applies);
        PreviewTask preview = new PreviewTask(DISTRICT, new RunId("preview-1"));
        queue().plan(plans);
        queue().preview(preview);
        assertThat(takeApplies()).containsExactlyInAnyOrderElementsOf(applies);
        assertThat(takeDistricts()).containsExactlyInAnyOrder(plans.getFirst(), preview);
    }

    @Test
    void nothingIsSentForNothing() {
        queue().apply(List.of());
        queue().plan(List.of());
        assertThat(takeApplies()).isEmpty();
        assertThat(takeDistricts()).isEmpty();
    }
}
