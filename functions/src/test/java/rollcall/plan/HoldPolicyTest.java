package rollcall.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HoldPolicyTest {
    private static final Map<EntityKind, Integer> NO_UPDATES = Map.of();

    @ParameterizedTest
    @CsvSource({
        "0, 0, false",
        "9, 9, false", "10, 10, true", "11, 11, true",
        "9, 50, false", "10, 50, true",
        "10, 100, false", "11, 100, true",
        "19, 200, false", "20, 200, false", "21, 200, true",
        "10, 99, true", "10, 101, false"})
    void moreThanATenthOfAKindAndAtLeastTenHold(int removed, int before, boolean holds) {
        assertThat(HoldPolicy.DEFAULT.judge(Map.of(EntityKind.STUDENT, removals(removed, before)), NO_UPDATES)
                .isEmpty()).isNotEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, false",
        "9, 9, false", "10, 10, true",
        "9, 12, false", "10, 13, true", "10, 14, false",
        "74, 100, false", "75, 100, false", "76, 100, true"})
    void moreThanThreeQuartersOfAKindAndAtLeastTenHold(int updated, int before, boolean holds) {
        Tally tally = new Tally(0, updated, 0, 0, before - updated);
        assertThat(HoldPolicy.DEFAULT.judge(
                Map.of(EntityKind.TEACHER, tally), Map.of(EntityKind.TEACHER, updated)).isEmpty())
                .isNotEqualTo(holds);
    }

    @Test
    void whatIsWrittenAnewWithoutAChangeIsNoUpdate() {
        Map<EntityKind, Tally> tallies = Map.of(EntityKind.STUDENT, new Tally(0, 100, 0, 0, 0));
        assertThat(HoldPolicy.DEFAULT.judge(tallies, Map.of(EntityKind.STUDENT, 75))).isEmpty();
        assertThat(HoldPolicy.DEFAULT.judge(tallies, Map.of(EntityKind.STUDENT, 76)))
                .containsExactly(new HoldReason.LargeUpdate(EntityKind.STUDENT, 76, 100, 0.75));
    }

    @ParameterizedTest
    @CsvSource({"0.29, 29, false", "0.29, 30, true", "0.57, 57, false", "0.07, 7, false", "0, 1, true",
        "1, 100, false"})
    void exactlyTheLimitNeverHolds(double limit, int removed, boolean holds) {
        HoldPolicy policy = HoldPolicy.of(new Limits(limit, 1, 1));
        assertThat(policy.judge(Map.of(EntityKind.CLASS, removals(removed, 100)), NO_UPDATES).isEmpty())
                .isNotEqualTo(holds);
    }

    @ParameterizedTest
    @EnumSource(value = EntityKind.class, mode = EnumSource.Mode.EXCLUDE, names = "CONTACT_POINT")
    void everyKindHolds(EntityKind kind) {
        assertThat(HoldPolicy.DEFAULT.judge(Map.of(kind, removals(50, 100)), NO_UPDATES))
                .containsExactly(new HoldReason.LargeRemoval(kind, 50, 100, 0.10));
    }

    @Test
    void contactPointsNeverHold() {
        assertThat(HoldPolicy.DEFAULT.judge(
                Map.of(EntityKind.CONTACT_POINT, removals(100, 100)), Map.of(EntityKind.CONTACT_POINT, 100)))
                .isEmpty();
    }

    @Test
    void whileTermsTurnOverClassesNeverHoldAndPeopleDo() {
        HoldPolicy rollover = new HoldPolicy(Limits.STANDARD, Map.of(), true);
        Map<EntityKind, Tally> tallies = Map.of(
                EntityKind.CLASS, removals(100, 100), EntityKind.STUDENT, removals(50, 100));
        assertThat(rollover.judge(tallies, NO_UPDATES))
                .containsExactly(new HoldReason.LargeRemoval(EntityKind.STUDENT, 50, 100, 0.10));
    }

    @ParameterizedTest
    @CsvSource({"GUARDIAN, 4, false", "GUARDIAN, 5, false", "GUARDIAN, 6, true", "STUDENT, 6, false"})
    void oneKindMayHaveLimitsOfItsOwn(EntityKind kind, int removed, boolean holds) {
        HoldPolicy policy = new HoldPolicy(
                Limits.STANDARD, Map.of(EntityKind.GUARDIAN, new Limits(0.05, 0.5, 2)), false);
        assertThat(policy.judge(Map.of(kind, removals(removed, 100)), NO_UPDATES).isEmpty()).isNotEqualTo(holds);
    }

    @Test
    void everyKindThatIsOverTheLimitIsAReason() {
        assertThat(HoldPolicy.DEFAULT.judge(Map.of(
                EntityKind.CLASS, removals(20, 40),
                EntityKind.TEACHER, removals(12, 30),
                EntityKind.STUDENT, removals(5, 400)), NO_UPDATES)).containsExactly(
                        new HoldReason.LargeRemoval(EntityKind.TEACHER, 12, 30, 0.10),
                        new HoldReason.LargeRemoval(EntityKind.CLASS, 20, 40, 0.10));
    }

    @Test
    void whatIsUpdatedCountsAsThereBeforeWhatIsNewDoesNot() {
        assertThat(HoldPolicy.DEFAULT.judge(
                Map.of(EntityKind.STUDENT, new Tally(500, 90, 10, 500, 0)), NO_UPDATES)).isEmpty();
        assertThat(HoldPolicy.DEFAULT.judge(
                Map.of(EntityKind.STUDENT, new Tally(500, 89, 10, 500, 0)), NO_UPDATES)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-0.01, 0.75, 10", "1.01, 0.75, 10", "NaN, 0.75, 10", "0.1, -0.01, 10", "0.1, 1.01, 10",
        "0.1, NaN, 10", "0.1, 0.75, 0"})
    void aLimitThatMakesNoSenseIsRefused(double removals, double updates, int floor) {
        assertThatThrownBy(() -> new Limits(removals, updates, floor)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Tally removals(int removed, int before) {
        return new Tally(0, 0, removed, 0, before - removed);
    }
}
