package rollcall.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static rollcall.plan.PlanAssertions.changes;
import static rollcall.plan.PlanAssertions.left;
import static rollcall.plan.PlanAssertions.people;
import static rollcall.plan.PlanAssertions.renumbered;
import static rollcall.plan.PlanAssertions.tally;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rollcall.roster.SchoolId;

class GuardianPairsTest {
    private final RosterFixture district = new RosterFixture("A", "B");
    private final Nights nights = new Nights();

    @BeforeEach
    void firstNight() {
        district.student("s1", "A");
        district.student("s2", "B");
        district.guardian("g1").of("s1").name("One").email("one").phone(1);
        nights.night(district);
        district.removePerson("g1");
    }

    @Test
    void aGuardianWithTheSameAddressIsTheSame() {
        district.guardian("h1").of("s1").name("Other").email("one").phone(2);
        assertRenumbered("g1", "h1");
    }

    @Test
    void aGuardianWithTheSameTelephoneIsTheSame() {
        district.guardian("h1").of("s1").name("Other").email("other").phone(1);
        assertRenumbered("g1", "h1");
    }

    @Test
    void aGuardianWithTheSameNameIsTheSame() {
        district.guardian("h1").of("s1").name("One").email("other").phone(2);
        assertRenumbered("g1", "h1");
    }

    @Test
    void aGuardianWithNothingInCommonIsAnother() {
        district.guardian("h1").of("s1").name("Other").email("other").phone(2);
        assertThat(changes(nights.night(district), "A")).contains(left("g1", true))
                .noneMatch(Change.PersonRenumbered.class::isInstance);
    }

    @Test
    void aGuardianOfAnotherStudentIsAnother() {
        district.guardian("h1").of("s2").name("One").email("one").phone(1);
        Map<SchoolId, SchoolPlan> plans = nights.night(district);
        assertThat(changes(plans, "A")).contains(left("g1", true));
        assertThat(changes(plans, "B")).noneMatch(Change.PersonRenumbered.class::isInstance);
    }

    @Test
    void aGuardianWhoIsStillThereIsNotRenumbered() {
        district.guardian("g1").of("s1").name("One");
        district.guardian("h1").of("s1").name("One").email("one").phone(1);
        assertThat(changes(nights.night(district), "A")).noneMatch(Change.PersonRenumbered.class::isInstance);
    }

    @Test
    void ofTwoNewOnesTheOneWithMoreInCommonIsTheSame() {
        district.guardian("h1").of("s1").name("Other").phone(1);
        district.guardian("h2").of("s1").name("One").phone(3).email("one");
        assertRenumbered("g1", "h2");
        assertThat(people(nights)).contains("h1@A", "h2@A");
    }

    @Test
    void ofTwoEqualNewOnesTheSmallerIdIsTheSameAndTheOtherIsNew() {
        district.guardian("h2").of("s1").name("One");
        district.guardian("h1").of("s1").name("One");
        Map<SchoolId, SchoolPlan> plans = assertRenumbered("g1", "h1");
        assertThat(tally(plans, "A", EntityKind.GUARDIAN)).isEqualTo(new Tally(1, 0, 0, 1, 0));
    }

    @Test
    void ofTwoEqualVanishedOnesTheSmallerIdIsTheSameAndTheOtherIsGone() {
        district.guardian("g1").of("s1").name("One");
        district.guardian("g2").of("s1").name("One");
        nights.night(district);
        district.removePerson("g1").removePerson("g2");
        district.guardian("h1").of("s1").name("One");
        Map<SchoolId, SchoolPlan> plans = assertRenumbered("g1", "h1");
        assertThat(changes(plans, "A")).contains(left("g2", true)).doesNotContain(left("g1", true));
        assertThat(tally(plans, "A", EntityKind.GUARDIAN)).isEqualTo(new Tally(0, 0, 1, 1, 0));
    }

    @Test
    void aFatherAndAMotherWhoBothChangeTheirIdsKeepTheirAccounts() {
        district.guardian("g1").of("s1").name("One").phone(1);
        district.guardian("g2").of("s1").name("Two").phone(1);
        nights.night(district);
        district.removePerson("g1").removePerson("g2");
        district.guardian("h1").of("s1").name("Two").phone(1);
        district.guardian("h2").of("s1").name("One").phone(1);
        assertThat(changes(nights.night(district), "A")).contains(renumbered("g2", "h1"), renumbered("g1", "h2"));
    }

    @Test
    void theAccountIsRenumberedBeforeItIsWritten() {
        district.guardian("h1").of("s1").name("One");
        List<Change> changes = changes(nights.night(district), "A");
        assertThat(changes.getFirst()).isEqualTo(renumbered("g1", "h1"));
    }

    @Test
    void aGuardianWhoComesBackAtAnotherSchoolKeepsTheAccountAndLeavesTheOldSchool() {
        district.student("s1", "B");
        district.guardian("h1").of("s1").name("One");
        Map<SchoolId, SchoolPlan> plans = nights.night(district);
        assertThat(changes(plans, "B")).contains(renumbered("g1", "h1"));
        assertThat(changes(plans, "A")).contains(left("g1", true));
        assertThat(tally(plans, "A", EntityKind.GUARDIAN)).isEqualTo(Tally.NONE);
        assertThat(tally(plans, "B", EntityKind.GUARDIAN)).isEqualTo(new Tally(0, 0, 0, 1, 0));
        assertThat(people(nights)).containsExactly("h1@B", "s1@B", "s2@B");
    }

    @Test
    void manyRenumberedGuardiansNeverHold() {
        for (int number = 10; number < 60; number++) {
            district.student("s" + number, "A");
            district.guardian("g" + number).of("s" + number);
        }
        nights.night(district);
        for (int number = 10; number < 60; number++) {
            district.renumber("g" + number, "h" + number);
        }
        Map<SchoolId, SchoolPlan> plans = nights.night(district);
        assertThat(plans.get(new SchoolId("A")).verdict()).isEqualTo(new Verdict.Apply());
        assertThat(tally(plans, "A", EntityKind.GUARDIAN).moved()).isEqualTo(50);
    }

    private Map<SchoolId, SchoolPlan> assertRenumbered(String from, String to) {
        Map<SchoolId, SchoolPlan> plans = nights.night(district);
        assertThat(changes(plans, "A")).contains(renumbered(from, to)).doesNotContain(left(from, true));
        assertThat(people(nights)).contains(to + "@A").doesNotContain(from + "@A");
        return plans;
    }
}
