package rollcall.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollcall.report.Fate;
import rollcall.report.HistoryEntry;
import rollcall.report.Obstacle;
import rollcall.roster.DistrictId;
import rollcall.roster.PersonId;
import rollcall.roster.SchoolId;
import rollcall.roster.SourceException;
import rollcall.roster.SourceFailure;

/// What is in the way of syncing one person alone.
class PersonObstaclesTest {
    private static final Springfield TOWN = Springfield.small();
    private final Night night = new Night().of(TOWN);
    private final PersonDesk desk = new PersonDesk(night);

    @Test
    void addressThatWouldGoOverFromSomebodyElseTakesAWholeReading() {
        night.source.share(TOWN.copy().guardian("gus", "gwen@home.example", "+14155550101", "ann", "cid").roster());
        assertThat(desk.trace("gus").obstacles()).containsExactly(Obstacle.TAKES_A_CONTACT_POINT);
        assertThat(desk.sync("gus")).isInstanceOf(PersonOutcome.WholeDistrict.class);
        night.deliver();
        assertThat(night.atRest()).isTrue();
        assertThat(night.source.pulls()).isEqualTo(2);
    }

    @Test
    void guardianWhoLosesAStudentWhileASchoolWaitsTakesAWholeReading() {
        Springfield unshared = TOWN.copy().without("oak").school("ash");
        night.of(unshared);
        assertThat(night.held()).hasSize(1);
        night.source.share(unshared.copy().guardian("gus", "gus@home.example", "+14155550101", "ann").roster());
        assertThat(desk.trace("gus").obstacles()).containsExactly(Obstacle.LOSES_A_STUDENT);
        assertThat(desk.sync("gus")).isInstanceOf(PersonOutcome.WholeDistrict.class);
        night.deliver();
        assertThat(night.export()).contains("student=cid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gus", "gus-2", "ann", "eve"})
    void whoComesOrGoesTakesAWholeReading(String person) {
        night.source.share(TOWN.copy()
                .renumber("gus", "gus-2")
                .without("ann")
                .unenrol("math", "ann")
                .student("eve", "elm")
                .roster());
        assertThat(desk.trace(person).obstacles()).containsExactly(Obstacle.COMES_OR_GOES);
        assertThat(desk.sync(person)).isInstanceOf(PersonOutcome.WholeDistrict.class);
        night.deliver();
        assertThat(night.export()).contains("account gus active [gus-2]", "account eve active")
                .doesNotContain("account ann active");
        assertThat(desk.trace(person).isSettled()).isTrue();
    }

    @Test
    void schoolWhosePlanWasTakenBackIsLeftAlone() {
        Springfield renamed = TOWN.copy().rename("ann", "Anna");
        night.of(renamed);
        night.undo.undo(Springfield.ID, new SchoolId("elm"), night.school("elm").applied(), Night.BOSS);
        night.deliver();
        assertThat(night.school("elm").history().entries()).extracting(HistoryEntry::fate)
                .containsExactly(Fate.APPLIED, Fate.UNDONE, Fate.APPLIED);
        assertThat(desk.sync("ann")).isEqualTo(new PersonOutcome.Refused(Set.of(Obstacle.PLAN_TAKEN_BACK)));
    }

    @Test
    void whoBecomesSomebodysGuardianTakesAWholeReading() {
        night.source.share(TOWN.copy().guardian("gwen", "gwen@home.example", "+14155550102", "cid", "dot").roster());
        assertThat(desk.trace("gwen").obstacles()).containsExactly(Obstacle.ADDS_A_GUARDIAN);
        assertThat(desk.sync("gwen")).isInstanceOf(PersonOutcome.WholeDistrict.class);
    }

    @Test
    void whoBecomesAnEmergencyContactWaitsAsInTheNight() {
        night.source.share(TOWN.copy().contact("gwen", "emergency", "dot").roster());
        assertThat(desk.sync("gwen")).isEqualTo(new PersonOutcome.WholeDistrict(
                new RunId("whole-" + night.clock.instant()), Set.of(Obstacle.ADDS_A_GUARDIAN)));
        night.deliver();
        assertThat(night.school("oak").pending()).hasValueSatisfying(plan -> assertThat(plan.held()).isTrue());
    }

    @Test
    void whoIsNoLongerSomebodysGuardianIsSyncedAtOnce() {
        night.source.share(TOWN.copy().guardian("gus", "gus@home.example", "+14155550101", "ann").roster());
        assertThat(desk.sync("gus")).isInstanceOf(PersonOutcome.Queued.class);
    }

    @Test
    void schoolSyncsWhatConcernsNoOther() {
        night.source.share(TOWN.copy().rename("ann", "Anna").roster());
        assertThat(desk.syncAt("elm", "ann")).isInstanceOf(PersonOutcome.Queued.class);
    }

    @Test
    void schoolChangesNoOtherAndHasNoDistrictRead() {
        night.source.share(TOWN.copy().move("ann", "oak").enrol("art", "ann").student("eve", "elm").roster());
        assertThat(desk.syncAt("elm", "ann")).isEqualTo(new PersonOutcome.Refused(Set.of(Obstacle.NOT_YOURS)));
        assertThat(desk.syncAt("elm", "eve")).isEqualTo(
                new PersonOutcome.Refused(Set.of(Obstacle.COMES_OR_GOES, Obstacle.NOT_YOURS)));
        assertThat(night.tasks.plans()).isEmpty();
        assertThat(night.tasks.applies()).isEmpty();
        assertThat(night.district().attempt()).isEmpty();
    }

    @Test
    void schoolThatWaitsIsLeftAlone() {
        Night held = new Night();
        Springfield town = Springfield.oneSchool(100);
        held.of(town).of(town.copy().withoutStudents(0, 50));
        SchoolState before = held.school("elm");
        assertThat(new PersonDesk(held).sync("s60"))
                .isEqualTo(new PersonOutcome.Refused(Set.of(Obstacle.SCHOOL_WAITS)));
        assertThat(held.school("elm")).isEqualTo(before);
        assertThat(held.district().failure()).isEmpty();
    }

    @Test
    void nobodyIsSyncedWhileTheSchoolIsPaused() {
        night.settings.pause(Springfield.ID, new Pause(
                Optional.of(new SchoolId("elm")), night.clock.instant(), Optional.empty()));
        night.source.share(TOWN.copy().rename("ann", "Anna").roster());
        assertThat(desk.sync("ann")).isEqualTo(new PersonOutcome.Refused(Set.of(Obstacle.PAUSED)));
    }

    @Test
    void nobodyIsSyncedWhileTheDistrictIsRead() {
        night.districts.save(night.district()
                .begun(
                        new RunId("r"), night.clock.instant(), night.clock.instant().plus(Duration.ofMinutes(15))));
        assertThat(desk.trace("ann").obstacles()).contains(Obstacle.ATTEMPT_UNDER_WAY);
        assertThat(desk.sync("ann")).isEqualTo(new PersonOutcome.Refused(Set.of(Obstacle.ATTEMPT_UNDER_WAY)));
    }

    @Test
    void sourceThatDoesNotAnswerLeavesEverythingAsItWas() {
        night.source.fail(SourceFailure.UNREACHABLE);
        assertThatThrownBy(() -> desk.sync("ann")).isInstanceOf(SourceException.class);
        assertThat(night.district().attempt()).isEmpty();
        assertThat(night.district().failure()).isEmpty();
        assertThat(night.school("elm").pending()).isEmpty();
    }

    @Test
    void districtThatIsNotThereIsNoDistrict() {
        assertThat(desk.explain().explain(new DistrictId("shelbyville"), new PersonId("ann"))).isEmpty();
        assertThat(desk.sync().sync(new DistrictId("shelbyville"), new PersonId("ann"), Night.BOSS, Optional.empty()))
                .isEqualTo(new PersonOutcome.NotConnected());
    }
}
