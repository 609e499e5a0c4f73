package rollcall.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;

/// What every queue of notices does.
public abstract class NoticeQueueContract {

    /// The queue under test.
    protected abstract NoticeQueue queue();

    /// Takes all tasks that wait now.
    protected abstract List<TellTask> take();

    @BeforeEach
    final void empty() {
        take();
    }

    @Test
    void everyTaskArrivesHoweverManyThereAre() {
        List<TellTask> tasks = IntStream.rangeClosed(1, 8)
                .boxed()
                .<TellTask>flatMap(number -> Stream.concat(
                        Stream.of(new OfficeTask(new DistrictId("district-" + number))),
                        Stream.of(Audience.values()).map(audience -> task("school-" + number, audience))))
                .toList();
        queue().send(tasks);
        assertThat(take()).containsExactlyInAnyOrderElementsOf(tasks);
    }

    @Test
    void nothingIsSentForNothing() {
        queue().send(List.of());
        assertThat(take()).isEmpty();
    }

    private static NoticeTask task(String school, Audience audience) {
        return new NoticeTask(new DistrictId("springfield"), new SchoolId(school), audience, "round-" + school);
    }
}
