package rollcall.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.plan.EntityKind;
import rollcall.plan.HoldReason;
import rollcall.plan.Reversal;

/// An undo is judged by what it would bring back and leave, like a night.
class UndoVerdictTest {
    private static final Springfield TOWN = Springfield.oneSchool(20);

    @ParameterizedTest
    @CsvSource({"0, true", "1, false", "2, false"})
    void undoThatLeavesNoStudentWaits(int before, boolean held) {
        Springfield few = Springfield.oneSchool(before);
        Night night = new Night().of(few).of(Springfield.oneSchool(before + 3));
        assertThat(reasons(night)).isEqualTo(
                held ? List.of(new HoldReason.EmptyRoster(EntityKind.STUDENT, 3)) : List.of());
    }

    @Test
    void undoThatLeavesNoClassWaits() {
        Springfield none = new Springfield().school("elm").teacher("tina", "elm").student("s0", "elm");
        Night night = new Night().of(none).of(none.copy().section("math", "elm", "tina", "s0"));
        assertThat(reasons(night)).containsExactly(new HoldReason.EmptyRoster(EntityKind.CLASS, 1));
    }

    @ParameterizedTest
    @CsvSource({"4, 0", "5, 0", "6, 6", "7, 7"})
    void guardiansWhoCameBackWouldBeTooManyForAStudent(int guardians, int most) {
        Night night = new Night().release(guardians(guardians)).of(guardians(guardians).without("g0"));
        assertThat(reasons(night)).isEqualTo(
                most == 0 ? List.of() : List.of(new HoldReason.TooManyGuardians(1, 1, most, 5)));
    }

    @ParameterizedTest
    @CsvSource({"4, 0", "5, 6"})
    void guardiansWhoCameSinceCountToo(int guardians, int most) {
        Night night = new Night().of(guardians(guardians)).of(guardians(guardians).without("g0"));
        long number = night.school("elm").applied();
        night.of(guardians(guardians).without("g0").contact("late", "Family", "s0"));
        assertThat(reasons(night, number)).isEqualTo(
                most == 0 ? List.of() : List.of(new HoldReason.TooManyGuardians(1, 1, most, 5)));
    }

    @Test
    void studentWithTooManyGuardiansBothBeforeAndAfterDoesNotWaitAgain() {
        Night night = new Night().release(guardians(6)).of(guardians(6).rename("g0", "Anew").rename("s0", "Anew"));
        assertThat(reasons(night)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Emergency, true", "Secondary, true", "Family, false"})
    void emergencyContactWhoWouldComeBackWaits(String type, boolean held) {
        Springfield aunt = TOWN.copy().contact("aunt", type, "s0");
        Night night = new Night().release(aunt).of(TOWN);
        assertThat(reasons(night)).isEqualTo(held ? List.of(new HoldReason.EmergencyContacts(1, 1)) : List.of());
    }

    @Test
    void contactWhoWouldBeAnEmergencyContactAgainWaits() {
        Night night = new Night().release(TOWN.copy().contact("aunt", "Emergency", "s0"))
                .of(TOWN.copy().contact("aunt", "Family", "s0"));
        assertThat(reasons(night)).containsExactly(new HoldReason.EmergencyContacts(1, 1));
    }

    @Test
    void guardiansWhoOnlyGetTheirFormerIdsBackDoNotWait() {
        Springfield town = TOWN.copy()
                .guardian("aunt", "aunt@home.example", "+14155550101", "s0")
                .guardian("gus", "gus@home.example", "+14155550102", "s0");
        Springfield six = IntStream.range(0, 4)
                .boxed()
                .reduce(town,
                        (all, index) -> all.copy().contact("g" + index, "Family", "s0"), (one, _) -> one);
        Night night = new Night().release(six).of(six.copy().renumber("aunt", "aunt-2"));
        assertThat(reasons(night)).isEmpty();
        night.undo("elm", night.school("elm").applied());
        assertThat(reasons(night)).isEmpty();
    }

    @Test
    void undoThatWaitsForItsGuardiansIsAppliedOnceSomebodyLetsItGoOn() {
        Night night = new Night().release(guardians(6)).of(guardians(6).without("g0"));
        night.undo("elm", night.school("elm").applied());
        assertThat(night.export()).contains("account g0 former");
        night.letGo();
        assertThat(night.export()).doesNotContain("account g0 former");
    }

    private static List<HoldReason> reasons(Night night) {
        return reasons(night, night.school("elm").applied());
    }

    private static List<HoldReason> reasons(Night night, long number) {
        UndoOutcome outcome = night.undo.preview(Springfield.ID, night.school("elm").school(), number);
        assertThat(outcome).isInstanceOf(UndoOutcome.Shown.class);
        Reversal reversal = ((UndoOutcome.Shown) outcome).reversal();
        return reversal.plan().verdict().reasons();
    }

    private static Springfield guardians(int count) {
        Springfield town = TOWN.copy();
        IntStream.range(0, count)
                .forEach(index -> town.contact("g" + index, "Family", "s0").rename("g" + index, "Guardian " + index));
        return town;
    }
}
