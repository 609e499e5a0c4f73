package rollcall.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rollcall.roster.SchoolId;
import rollcall.roster.SourceFailure;
import rollcall.sync.RunProgress.Stage;

/// What is told of a run while it goes on, and while none does.
class RunProgressTest {
    private static final Springfield TOWN = Springfield.small();
    private static final Springfield CHANGED = TOWN.copy().rename("ann", "Annabel");
    private static final SchoolId ELM = new SchoolId("elm");
    private final Night night = new Night();

    @Test
    void districtThatWasNeverReadIsAboutToBeRead() {
        night.source.share(TOWN.roster());
        night.start();
        assertThat(stage()).isEqualTo(Stage.WAITING);
        night.later(Duration.ofDays(2));
        assertThat(stage()).isEqualTo(Stage.WAITING);
        night.deliver();
        assertThat(stage()).isEqualTo(Stage.DONE);
    }

    @Test
    void schoolsAreBroughtUpToDateAfterTheReading() {
        night.source.share(TOWN.roster());
        night.start();
        night.source.duringPull(() -> assertThat(stage()).isEqualTo(Stage.READING));
        night.tasks.takePlans().forEach(night::plan);
        assertThat(stage()).isEqualTo(Stage.APPLYING);
    }

    @Test
    void undoIsAppliedAndThenNothingIsGoingOnAlthoughTheNextNightReadsAnew() {
        night.of(TOWN).of(CHANGED);
        night.undo.undo(Springfield.ID, ELM, night.school("elm").applied(), Night.BOSS);
        assertThat(stage()).isEqualTo(Stage.APPLYING);
        night.deliver();
        assertThat(night.district().lastPull()).isEmpty();
        assertThat(stage()).isEqualTo(Stage.DONE);
    }

    @Test
    void runThatSomebodyAskedForIsAwaitedUntilItBeginsButNotForLong() {
        night.of(TOWN);
        night.runNow.recheck(Springfield.ID, Set.of(), Night.BOSS);
        assertThat(stage()).isEqualTo(Stage.WAITING);
        night.later(Duration.ofMinutes(15));
        assertThat(stage()).isEqualTo(Stage.DONE);
        night.runNow.recheck(Springfield.ID, Set.of(), Night.BOSS);
        night.source.duringPull(() -> assertThat(stage()).isEqualTo(Stage.READING));
        night.deliver();
        assertThat(stage()).isEqualTo(Stage.DONE);
    }

    @Test
    void nothingIsAwaitedWhileTheDistrictIsPaused() {
        night.source.share(TOWN.roster());
        night.start();
        pause(Optional.empty());
        assertThat(stage()).isEqualTo(Stage.PAUSED);
    }

    @Test
    void planOfAPausedSchoolDoesNotMove() {
        night.of(TOWN);
        night.source.share(CHANGED.roster());
        night.start();
        night.tasks.takePlans().forEach(night::plan);
        pause(Optional.of(ELM));
        assertThat(stage()).isEqualTo(Stage.DONE);
    }

    @Test
    void failureIsToldWithItsReason() {
        night.of(TOWN);
        night.source.fail(SourceFailure.TOKEN_REFUSED);
        night.start().deliver();
        assertThat(progress().stage()).isEqualTo(Stage.FAILED);
        assertThat(progress().trouble()).contains(SourceFailure.TOKEN_REFUSED.sentence());
    }

    private Stage stage() {
        return progress().stage();
    }

    private RunProgress progress() {
        return RunProgress.of(night.district(), night.schools.all(Springfield.ID), night.clock.instant());
    }

    private void pause(Optional<SchoolId> school) {
        night.settings.pause(Springfield.ID, new Pause(school, night.clock.instant(), Optional.empty()));
    }
}
