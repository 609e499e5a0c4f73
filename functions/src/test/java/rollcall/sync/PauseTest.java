package rollcall.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.plan.HoldReason;
import rollcall.roster.SchoolId;

/// While a district or a school is paused, nothing of it is applied, and afterwards nothing is missing.
class PauseTest {
    private static final Springfield TOWN = Springfield.small();
    private static final Springfield CHANGED = TOWN.copy().rename("ann", "Annabel").rename("cid", "Cyd");
    private static final Optional<SchoolId> ELM = Optional.of(new SchoolId("elm"));
    private final Night night = new Night().of(TOWN);

    @Test
    void pausedDistrictIsNotEvenAsked() {
        pause(Optional.empty());
        String before = night.export(TOWN);
        night.wire.clear();
        night.of(CHANGED);
        assertThat(night.wire.calls()).doesNotContain("RosterSource.pull", "DistrictStore.save", "Directory.write");
        assertThat(night.plan(new PlanTask(Springfield.ID, new RunId("by-hand")))).isEqualTo(new PlanOutcome.Paused());
        assertThat(night.export(TOWN)).isEqualTo(before);
    }

    @Test
    void pausedSchoolWaitsAndTheOthersGoOn() {
        pause(ELM);
        night.of(CHANGED);
        assertThat(night.export()).contains("Cyd").doesNotContain("Annabel");
        PendingPlan plan = night.school("elm").pending().orElseThrow();
        assertThat(plan.hold().reasons()).containsExactly(new HoldReason.Paused());
        assertThat(plan.hold().since()).isEmpty();
        assertThat(night.clear(night.held("elm"))).isEqualTo(new ClearOutcome.Paused());
    }

    @Test
    void whatAPausedSchoolMissedComesAtOnceWhenSomebodyEndsThePause() {
        pause(ELM);
        night.of(CHANGED);
        night.settings.resume(Springfield.ID, ELM);
        assertThat(night.settle().atRest()).isTrue();
        assertThat(night.export()).contains("Annabel");
    }

    @Test
    void whatAPausedDistrictMissedComesAtOnceWhenSomebodyEndsThePause() {
        pause(Optional.empty());
        night.of(CHANGED);
        night.settings.resume(Springfield.ID, Optional.empty());
        assertThat(night.settle().atRest()).isTrue();
        assertThat(night.export()).contains("Annabel", "Cyd");
    }

    @Test
    void pauseThatEndsByHandLeavesTheOthersOfTheSchool() {
        Pause first = pause(ELM);
        Pause second = new Pause(ELM, first.from().minusSeconds(1), Optional.empty());
        night.settings.pause(Springfield.ID, second);
        night.of(CHANGED);
        night.settings.end(Springfield.ID, first);
        assertThat(night.district().settings().pauses()).containsExactly(second);
        assertThat(night.tasks.plans()).isEmpty();
        night.settings.end(Springfield.ID, second);
        assertThat(night.settle().export()).contains("Annabel");
    }

    @Test
    void pauseThatIsOverAndStruckOutLosesNothing() {
        Pause over = new Pause(ELM, night.clock.instant(), Optional.of(night.clock.instant().plus(Duration.ofDays(1))));
        night.settings.pause(Springfield.ID, over);
        night.of(CHANGED);
        night.clock.set(over.until().orElseThrow());
        night.settings.end(Springfield.ID, over);
        assertThat(night.tasks.plans()).isEmpty();
        night.next();
        assertThat(night.export()).contains("Annabel");
    }

    @Test
    void schoolThatIsUnsharedDuringAPauseKeepsEverything() {
        pause(ELM);
        night.of(TOWN.copy().without("elm", "math"));
        assertThat(night.export()).contains("account ann active", "class math active");
        night.settings.resume(Springfield.ID, ELM);
        night.of(TOWN);
        assertThat(night.atRest()).isTrue();
        assertThat(night.export(TOWN)).isEqualTo(new Night().of(TOWN).export(TOWN));
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void taskThatArrivesDuringAPauseEndsAndItsPlanIsMadeAnewAfterwards(boolean wholeDistrict) {
        night.source.share(CHANGED.roster());
        night.start();
        night.tasks.takePlans().forEach(night::plan);
        Instant now = night.clock.instant();
        night.settings.pause(Springfield.ID, new Pause(
                wholeDistrict ? Optional.empty() : ELM, now, Optional.of(now.plus(Duration.ofHours(1)))));
        List<SchoolTask> tasks = night.tasks.takeApplies().stream().filter(PauseTest::ofElm).toList();
        assertThat(tasks).hasSize(1);
        assertThat(night.apply(tasks.getFirst())).isEqualTo(new ApplyOutcome.Paused());
        assertThat(night.export()).doesNotContain("Annabel");
        night.next();
        assertThat(night.atRest()).isTrue();
        assertThat(night.export()).contains("Annabel");
        assertThat(night.district().eventsTrusted()).isTrue();
        assertThat(night.district().settings().pauses()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "3599, true", "3600, false"})
    void pauseHoldsFromItsBeginningToItsEnd(int seconds, boolean paused) {
        Instant from = Night.FIRST;
        Pause pause = new Pause(ELM, from, Optional.of(from.plusSeconds(3600)));
        DistrictSettings settings = DistrictSettings.STANDARD.with(pause);
        assertThat(settings.paused(ELM.get(), from.plusSeconds(seconds))).isEqualTo(paused);
        assertThat(settings.paused(new SchoolId("oak"), from.plusSeconds(seconds))).isFalse();
        assertThat(settings.paused(from.plusSeconds(seconds))).isFalse();
    }

    @Test
    void pauseThatEndsBeforeItBeginsIsRefused() {
        assertThatThrownBy(() -> new Pause(ELM, Night.FIRST, Optional.of(Night.FIRST)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void settingsChangedDuringAnAttemptAreKeptAtItsEnd() {
        night.source.share(CHANGED.roster());
        night.source.duringPull(() -> pause(ELM));
        night.start();
        night.tasks.takePlans().forEach(night::plan);
        assertThat(night.district().attempt()).isEmpty();
        assertThat(night.district().settings().pauses()).hasSize(1);
        assertThat(night.deliver().export()).doesNotContain("Annabel").contains("Cyd");
    }

    private Pause pause(Optional<SchoolId> school) {
        Pause pause = new Pause(school, night.clock.instant(), Optional.empty());
        night.settings.pause(Springfield.ID, pause);
        return pause;
    }

    private static boolean ofElm(SchoolTask task) {
        return task.school().equals(ELM.orElseThrow());
    }
}
