package rollcall.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.plan.EntityKind;
import rollcall.plan.HoldReason;
import rollcall.plan.Limits;

/// For which reasons a night makes a school wait, and for which it does not.
class HoldReasonsTest {
    private static final Springfield TOWN = Springfield.oneSchool(100).contact("mum", "Primary", "s0");
    private final Night night = new Night().of(TOWN);

    @ParameterizedTest
    @CsvSource({"75, false", "76, true"})
    void moreThanThreeQuartersOfTheStudentsWait(int students, boolean held) {
        night.of(renamed(students));
        assertThat(night.school("elm").pending().isPresent()).isEqualTo(held);
        if (held) {
            assertThat(reasons()).containsExactly(new HoldReason.LargeUpdate(EntityKind.STUDENT, 76, 100, 0.75));
        }
    }

    @Test
    void fewerThanTenUpdatesNeverWait() {
        Springfield small = Springfield.oneSchool(9);
        Springfield renamed = small.copy();
        IntStream.range(0, 9).forEach(index -> renamed.rename("s" + index, "Anew"));
        assertThat(new Night().of(small).of(renamed).atRest()).isTrue();
    }

    @Test
    void firstLoadIsNoLargeUpdateEvenIfItIsMadeAnew() {
        Night first = new Night();
        first.source.share(TOWN.roster());
        first.start();
        first.tasks.takePlans().forEach(first::plan);
        first.tasks.takeApplies();
        assertThat(first.of(renamed(100)).atRest()).isTrue();
    }

    @Test
    void whoIsInWhichClassIsNoUpdate() {
        Springfield before = classes(names(100));
        Springfield after = TOWN.copy();
        IntStream.range(0, 12)
                .forEach(index -> after.section("c" + index, "elm", "tina", Arrays.copyOfRange(names(100), 50, 100)));
        assertThat(new Night().of(before).of(after).atRest()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"50, false", "51, true"})
    void classesThatLoseMoreThanHalfOfTheirStudentsAreOtherClasses(int lost, boolean held) {
        Springfield full = classes(names(100));
        Night other = new Night().of(full);
        other.of(classes(Arrays.copyOfRange(names(100), lost, 100)));
        assertThat(other.school("elm").pending().isPresent()).isEqualTo(held);
    }

    @Test
    void schoolWithoutStudentsOrClassesWaitsHoweverSmallItIs() {
        Springfield small = Springfield.oneSchool(3);
        Night other = new Night().of(small).of(small.copy().withoutStudents(0, 3).without("math"));
        assertThat(reasons(other)).containsExactly(
                new HoldReason.EmptyRoster(EntityKind.STUDENT, 3), new HoldReason.EmptyRoster(EntityKind.CLASS, 1));
    }

    @Test
    void schoolWithOneStudentLeftDoesNotWaitForBeingEmpty() {
        Springfield small = Springfield.oneSchool(3);
        assertThat(new Night().of(small).of(small.copy().withoutStudents(0, 2)).atRest()).isTrue();
    }

    @Test
    void schoolThatNeverHadStudentsDoesNotWait() {
        Springfield empty = new Springfield().school("elm").teacher("tina", "elm");
        assertThat(new Night().of(empty).of(empty.copy().teacher("tom", "elm").without("tina")).atRest()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Emergency, true", "emergency, true", "Secondary, true", "Primary, false", "Parent/Guardian, false",
        "Family, false", "Other, false", "'', false"})
    void contactsOfTheTypesEmergencyAndSecondaryWait(String type, boolean held) {
        night.of(TOWN.copy().contact("aunt", type, "s1"));
        assertThat(night.school("elm").pending().isPresent()).isEqualTo(held);
    }

    @Test
    void emergencyContactsWaitAtAFirstLoadToo() {
        Night first = new Night().of(TOWN.copy().contact("aunt", "Emergency", "s1"));
        assertThat(reasons(first)).containsExactly(new HoldReason.EmergencyContacts(1, 2));
    }

    @Test
    void contactWhoBecomesAnEmergencyContactWaitsOnlyOnce() {
        Springfield changed = TOWN.copy().contact("mum", "Emergency", "s0");
        night.of(changed);
        assertThat(reasons()).containsExactly(new HoldReason.EmergencyContacts(1, 1));
        night.held().forEach(night::clear);
        assertThat(night.settle().atRest()).isTrue();
        assertThat(night.of(changed.copy().rename("mum", "Anew")).atRest()).isTrue();
        night.of(changed.copy().contact("mum", "Secondary", "s0", "s1"));
        assertThat(reasons()).containsExactly(new HoldReason.EmergencyContacts(1, 1));
    }

    @ParameterizedTest
    @CsvSource({"4, false", "5, true"})
    void sixGuardiansOfOneStudentWait(int more, boolean held) {
        night.of(guardians(more));
        assertThat(night.school("elm").pending().isPresent()).isEqualTo(held);
        if (held) {
            assertThat(reasons()).containsExactly(new HoldReason.TooManyGuardians(1, 1, 6, 5));
        }
    }

    @Test
    void guardiansWhoWereClearedDoNotWaitAgainButAnotherOneDoes() {
        night.release(guardians(5));
        assertThat(night.atRest()).isTrue();
        assertThat(night.of(guardians(5).rename("g0", "Anew").renumber("g1", "g1-2")).atRest()).isTrue();
        night.of(guardians(5).rename("g0", "Anew").renumber("g1", "g1-2").contact("late", "Family", "s0", "s1"));
        assertThat(reasons()).containsExactly(new HoldReason.TooManyGuardians(1, 2, 7, 5));
    }

    @Test
    void districtHasLimitsOfItsOwn() {
        night.settings.change(Springfield.ID, settings -> new DistrictSettings(
                Optional.of(new Limits(0.02, 1, 3)), Map.of(EntityKind.GUARDIAN, new Limits(1, 1, 1)),
                settings.scope(), settings.rollover(), settings.pauses(), settings.enforced(), settings.hour(),
                settings.language(), settings.newcomers()));
        night.of(TOWN.copy().withoutStudents(1, 3).without("mum"));
        assertThat(night.atRest()).isTrue();
        night.of(TOWN.copy().withoutStudents(1, 6).without("mum"));
        assertThat(reasons()).containsExactly(new HoldReason.LargeRemoval(EntityKind.STUDENT, 3, 98, 0.02));
    }

    @ParameterizedTest
    @CsvSource({"-1, true", "0, true", "1, false"})
    void whileTermsTurnOverClassesAndGradesDoNotHold(int secondsLeft, boolean held) {
        Springfield before = TOWN.copy();
        Springfield after = TOWN.copy();
        for (int index = 0; index < 20; index++) {
            before.section("old-" + index, "elm", "tina", "s" + index);
            after.section("new-" + index, "elm", "tina", "s" + (99 - index));
        }
        IntStream.range(0, 100).forEach(index -> after.grade("s" + index, 7));
        night.of(before);
        night.settings.change(Springfield.ID, settings -> new DistrictSettings(settings.limits(), settings.kinds(),
                settings.scope(),
                Optional.of(Night.FIRST.plus(Duration.ofDays(2)).plusSeconds(secondsLeft)),
                settings.pauses(), settings.enforced(), settings.hour(), settings.language(), settings.newcomers()));
        night.of(after);
        assertThat(night.school("elm").pending().isPresent()).isEqualTo(held);
    }

    private List<HoldReason> reasons() {
        return reasons(night);
    }

    private static List<HoldReason> reasons(Night night) {
        return night.school("elm").pending().map(plan -> plan.hold().reasons()).orElse(List.of());
    }

    private static Springfield renamed(int students) {
        Springfield town = TOWN.copy();
        IntStream.range(0, students).forEach(index -> town.rename("s" + index, "Anew"));
        return town;
    }

    private static Springfield guardians(int count) {
        Springfield town = TOWN.copy();
        IntStream.range(0, count)
                .forEach(index -> town.contact("g" + index, "Family", "s0")
                        .rename("g" + index,
                                "Guardian " + index));
        return town;
    }

    private static Springfield classes(String... students) {
        Springfield town = TOWN.copy();
        IntStream.range(0, 12).forEach(index -> town.section("c" + index, "elm", "tina", students));
        return town;
    }

    private static String[] names(int count) {
        return IntStream.range(0, count).mapToObj(index -> "s" + index).toArray(String[]::new);
    }
}
