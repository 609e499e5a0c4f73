package rollcall.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HoldPolicyTest {
    private static final Verdict APPLY = new Verdict.Apply();

    @ParameterizedTest
    @CsvSource({
        "0, 0, false",
        "9, 9, false", "10, 10, true", "11, 11, true",
        "9, 50, false", "10, 50, true",
        "10, 100, false", "11, 100, true",
        "19, 200, false", "20, 200, false", "21, 200, true",
        "10, 99, true", "10, 101, false"})
    void moreThanATenthOfAKindAndAtLeastTenHold(int removed, int before, boolean holds) {
        Verdict verdict = HoldPolicy.DEFAULT.judge(Map.of(EntityKind.STUDENT, removals(removed, before)));
        assertThat(verdict.equals(APPLY)).isNotEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"0.29, 29, false", "0.29, 30, true", "0.57, 57, false", "0.07, 7, false", "0, 1, true",
        "1, 100, false"})
    void exactlyTheLimitNeverHolds(double limit, int removed, boolean holds) {
        Verdict verdict = new HoldPolicy(limit, 1).judge(Map.of(EntityKind.CLASS, removals(removed, 100)));
        assertThat(verdict.equals(APPLY)).isNotEqualTo(holds);
    }

    @ParameterizedTest
    @EnumSource(value = EntityKind.class, mode = EnumSource.Mode.EXCLUDE, names = "CONTACT_POINT")
    void everyKindHolds(EntityKind kind) {
        assertThat(HoldPolicy.DEFAULT.judge(Map.of(kind, removals(50, 100)))).isEqualTo(
                new Verdict.Hold(List.of(new HoldReason.LargeRemoval(kind, 50, 100, 0.10))));
    }

    @Test
    void contactPointsNeverHold() {
        assertThat(HoldPolicy.DEFAULT.judge(Map.of(EntityKind.CONTACT_POINT, removals(100, 100)))).isEqualTo(APPLY);
    }

    @Test
    void everyKindThatIsOverTheLimitIsAReason() {
        Verdict verdict = HoldPolicy.DEFAULT.judge(Map.of(
                EntityKind.CLASS, removals(20, 40),
                EntityKind.TEACHER, removals(12, 30),
                EntityKind.STUDENT, removals(5, 400)));
        assertThat(verdict).isEqualTo(new Verdict.Hold(List.of(
                new HoldReason.LargeRemoval(EntityKind.TEACHER, 12, 30, 0.10),
                new HoldReason.LargeRemoval(EntityKind.CLASS, 20, 40, 0.10))));
    }

    @Test
    void whatIsUpdatedCountsAsThereBeforeWhatIsNewDoesNot() {
        assertThat(HoldPolicy.DEFAULT.judge(Map.of(EntityKind.STUDENT, new Tally(500, 90, 10, 500, 0))))
                .isEqualTo(APPLY);
        assertThat(HoldPolicy.DEFAULT.judge(Map.of(EntityKind.STUDENT, new Tally(500, 89, 10, 500, 0))))
                .isNotEqualTo(APPLY);
    }

    @Test
    void theReasonSaysItsNumbers() {
        assertThat(new HoldReason.LargeRemoval(EntityKind.TEACHER, 12, 30, 0.10).sentence())
                .isEqualTo("12 of 30 teachers would be removed (40.0 %, the limit is 10.0 %)");
    }

    @ParameterizedTest
    @CsvSource({"-0.01, 10", "1.01, 10", "NaN, 10", "0.1, 0"})
    void aLimitThatMakesNoSenseIsRefused(double removals, int floor) {
        assertThatThrownBy(() -> new HoldPolicy(removals, floor)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Tally removals(int removed, int before) {
        return new Tally(0, 0, removed, 0, before - removed);
    }
}
