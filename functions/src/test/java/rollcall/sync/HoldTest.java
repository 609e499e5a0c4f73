package rollcall.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.plan.Limits;
import rollcall.roster.SchoolId;

/// Plans that look dangerous wait, and everything else goes on.
class HoldTest {
    private static final Springfield TOWN = Springfield.oneSchool(200)
            .school("oak")
            .teacher("tom", "oak")
            .student("zoe", "oak")
            .section("art", "oak", "tom", "zoe");
    private final Night night = new Night().of(TOWN);

    @ParameterizedTest
    @CsvSource({"20, false", "21, true"})
    void moreThanTenPercentOfTheStudentsWait(int students, boolean held) {
        night.of(TOWN.copy().withoutStudents(0, students));
        assertThat(night.school("elm").pending().isPresent()).isEqualTo(held);
        assertThat(night.export().contains("account s0 active")).isEqualTo(held);
    }

    @ParameterizedTest
    @CsvSource({"9, false", "10, true"})
    void fewerThanTenNeverWait(int students, boolean held) {
        Springfield small = Springfield.oneSchool(30);
        Night other = new Night().of(small).of(small.copy().withoutStudents(0, students));
        assertThat(other.school("elm").pending().isPresent()).isEqualTo(held);
    }

    @Test
    void heldPlanIsStagedAndNotQueuedAndItsSchoolUntouched() {
        SchoolState before = night.school("elm");
        String directory = night.export(TOWN);
        night.of(TOWN.copy().withoutStudents(0, 50));
        PendingPlan held = night.school("elm").pending().orElseThrow();
        assertThat(held.holds()).singleElement().asString().contains("50 of 200 students");
        assertThat(night.school("elm").fingerprint()).isEqualTo(before.fingerprint());
        assertThat(night.school("elm").applied()).isEqualTo(before.applied());
        assertThat(NightTest.documents(night)).contains("plan-" + held.number());
        assertThat(night.export(TOWN)).isEqualTo(directory);
        assertThat(night.apply(task(held))).isEqualTo(new ApplyOutcome.Held());
        assertThat(night.export(TOWN)).isEqualTo(directory);
    }

    @Test
    void otherSchoolsGoOnWhileOneWaits() {
        night.of(TOWN.copy().withoutStudents(0, 50).rename("zoe", "Zoey"));
        assertThat(night.export()).contains("Zoey", "account s0 active");
        assertThat(night.district().summary()).get()
                .extracting(NightSummary::changed, NightSummary::held)
                .containsExactly(1, 1);
    }

    @Test
    void heldPlanIsDroppedOnceTheSourceIsMended() {
        String before = night.export(TOWN);
        night.of(TOWN.copy().withoutStudents(0, 50));
        List<String> files = night.school("elm").pending().orElseThrow().fingerprint().all();
        night.wire.clear();
        night.of(TOWN);
        assertThat(night.atRest()).isTrue();
        assertThat(night.wire.calls()).doesNotContain("Directory.write");
        assertThat(night.export(TOWN)).isEqualTo(before);
        assertThat(files).noneMatch(NightTest.documents(night)::contains);
    }

    @Test
    void schoolThatIsNoLongerSharedWaits() {
        night.of(TOWN.copy().without("elm"));
        assertThat(night.school("elm").pending()).map(PendingPlan::held).contains(true);
        assertThat(night.export()).contains("account s0 active", "class math active");
    }

    @Test
    void sourceThatCollapsesRemovesNobody() {
        String before = night.export(TOWN);
        night.of(TOWN.copy().withoutStudents(0, 200).without("math"));
        assertThat(night.export(TOWN)).isEqualTo(before);
        assertThat(night.of(TOWN).atRest()).isTrue();
        assertThat(night.export(TOWN)).isEqualTo(before);
    }

    @Test
    void heldPlanRemembersWhatAnUnfinishedOneTouched() {
        night.source.share(TOWN.copy().rename("s1", "Touched").student("new", "elm").roster());
        night.start();
        night.tasks.takePlans().forEach(night::plan);
        SchoolTask task = night.tasks.takeApplies().getFirst();
        night.wire.breakAt(4, Wire.Fault.KILLED_AFTER);
        assertThat(killed(task)).isTrue();
        night.wire.clear();
        night.of(TOWN.copy().withoutStudents(0, 50));
        assertThat(night.school("elm").pending()).map(PendingPlan::held).contains(true);
        night.of(TOWN);
        assertThat(night.atRest()).isTrue();
        assertThat(night.export()).doesNotContain("Touched", "account new active");
    }

    @Test
    void personAWaitingSchoolLostAndGotBackIsWrittenByItAgain() {
        Night strict = new Night(new Limits(0.10, 1, 1)).of(TOWN);
        String before = strict.export(TOWN);
        strict.of(TOWN.copy().withoutStudents(0, 50).student("s60", "oak"));
        assertThat(strict.school("elm").pending()).isPresent();
        strict.of(TOWN);
        assertThat(strict.atRest()).isTrue();
        assertThat(strict.export(TOWN)).isEqualTo(before);
    }

    private boolean killed(SchoolTask task) {
        try {
            night.apply(task);
            return false;
        } catch (Wire.Killed _) {
            return true;
        }
    }

    private static SchoolTask task(PendingPlan plan) {
        return new SchoolTask(Springfield.ID, new SchoolId("elm"), plan.number());
    }
}
