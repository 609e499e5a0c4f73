package rollcall.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rollcall.directory.Directory;
import rollcall.directory.PlannedWrite;
import rollcall.roster.Roster;
import rollcall.roster.SchoolId;

/// However tasks are delivered, and however late a worker wakes up: the end is the same.
class DeliveryTest {
    private static final Springfield BEFORE = Springfield.small();
    private static final Springfield AFTER = Springfield.small()
            .student("eve", "elm")
            .enrol("math", "eve")
            .without("bob", "art")
            .move("dot", "elm")
            .teacher("ted", "oak")
            .guardian("gil", "gil@home.example", "+14155550103", "eve")
            .renumber("gus", "gus-2")
            .section("music", "oak", "ted", "cid");
    private static final Springfield LATER = AFTER.copy()
            .without("eve", "ted", "gil")
            .rename("ann", "Annabel")
            .renumber("gus-2", "gus-3")
            .section("music", "oak", "tom", "cid", "dot");

    private static final List<Roster> ROSTERS = List.of(BEFORE.roster(), AFTER.roster(), LATER.roster());

    @ParameterizedTest
    @EnumSource(Delivery.class)
    void orderAndNumberOfDeliveriesLeaveNoTrace(Delivery way) {
        String calm = new Night().of(BEFORE).of(AFTER).of(LATER).export(BEFORE, AFTER, LATER);
        for (int seed = 0; seed < 10; seed++) {
            Night night = new Night().delivering(way, seed).of(BEFORE).of(AFTER).of(LATER);
            assertThat(night.export(BEFORE, AFTER, LATER)).as("seed " + seed).isEqualTo(calm);
            assertThat(night.atRest()).isTrue();
        }
    }

    @Test
    void workerOfAnEarlierPlanThatWakesUpLateChangesNothing() {
        for (String school : List.of("elm", "oak")) {
            int writes = 0;
            do {
                Night night = new Night().of(BEFORE);
                Sleeper sleeper = fallAsleep(night, AFTER, school, writes);
                night.of(LATER);
                String before = night.export(BEFORE, AFTER, LATER);
                sleeper.left.forEach(night.directory::write);
                assertThat(night.export(BEFORE, AFTER, LATER)).as(school + " after write " + writes).isEqualTo(before);
                assertThat(night.atRest()).isTrue();
                writes = sleeper.left.isEmpty() ? -1 : writes + 1;
            } while (writes >= 0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SchoolStore.all", "BlobStore.put", "SchoolStore.save", "TaskQueue.apply",
        "RosterSource.pull"})
    void plannerThatWakesUpLateChangesNothing(String call) {
        Night night = new Night().of(BEFORE);
        night.source.share(AFTER.roster());
        night.start();
        PlanTask slow = night.tasks.takePlans().getFirst();
        night.wire.before(call, () -> {
            night.source.share(LATER.roster());
            night.later(Night.TIMEOUT);
            night.due();
            night.settle();
            night.source.shareSilently(AFTER.roster());
            night.clock.set(night.clock.instant().minus(Night.TIMEOUT));
        });
        night.plan(slow);
        night.source.shareSilently(LATER.roster());
        night.later(Night.TIMEOUT).settle().next();
        assertThat(night.atRest()).isTrue();
        assertThat(Export.rostered(night.directory, Springfield.ID, ROSTERS))
                .isEqualTo(Export.rostered(new Night().of(LATER).directory, Springfield.ID, ROSTERS));
    }

    /// Lets a worker apply so many writes of the plan from here to `town`, and keeps the others for later.
    private static Sleeper fallAsleep(Night night, Springfield town, String school, int writes) {
        night.source.share(town.roster());
        night.start();
        night.tasks.takePlans().forEach(night::plan);
        Sleeper sleeper = new Sleeper(night, school, writes);
        night.tasks.takeApplies()
                .stream()
                .filter(task -> task.school().value().equals(school))
                .forEach(sleeper::apply);
        return sleeper;
    }

    private static final class Sleeper {
        final List<PlannedWrite> left = new ArrayList<>();
        private final Night night;
        private final SchoolId school;
        private final int writes;

        Sleeper(Night night, String school, int writes) {
            this.night = night;
            this.school = new SchoolId(school);
            this.writes = writes;
        }

        void apply(SchoolTask task) {
            SchoolArchive archive = new SchoolArchive(night.blobs, night.clock);
            SchoolState state = night.schools.find(task.district(), school).orElseThrow();
            Optional<StagedPlan> plan = archive.plan(state, task.number());
            List<PlannedWrite> all = plan.orElseThrow()
                    .changes()
                    .stream()
                    .map(change -> new PlannedWrite(task.district(), school, task.number(), change))
                    .toList();
            Directory directory = night.directory;
            all.stream().limit(writes).forEach(directory::write);
            all.stream().skip(writes).forEach(left::add);
        }
    }
}
