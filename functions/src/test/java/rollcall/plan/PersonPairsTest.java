package rollcall.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static rollcall.plan.PlanAssertions.changes;
import static rollcall.plan.PlanAssertions.left;
import static rollcall.plan.PlanAssertions.people;
import static rollcall.plan.PlanAssertions.school;
import static rollcall.plan.PlanAssertions.tally;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import rollcall.roster.PersonId;
import rollcall.roster.PersonKind;
import rollcall.roster.SchoolId;

/// People who come back under another id.
class PersonPairsTest {
    private final RosterFixture district = new RosterFixture("A", "B");
    private final Nights nights = new Nights().deciding(Optional.empty());

    @BeforeEach
    void firstNight() {
        district.teacher("t1", "A").name("Wu").email("wu");
        district.section("c1", "A").teacher("t1");
        nights.night(district);
        district.removePerson("t1");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        wu,    Wu, A, CERTAIN
        wu,    wu, A, CERTAIN
        wu,    Wu, B, POSSIBLE
        wu,    Li, A, POSSIBLE
        other, Wu, A, POSSIBLE
        wu,    Li, B, NONE
        other, Wu, B, NONE
        other, Li, A, NONE""")
    void addressNameAndHomeMakeOnePersonAndTwoOfThemPerhaps(String email, String name, String home, String what) {
        district.teacher("u1", home).name(name).email(email);
        Map<SchoolId, SchoolPlan> plans = nights.night(district);
        List<Change> all = plans.values().stream().flatMap(plan -> plan.changes().stream()).toList();
        assertThat(all.contains(renumbered("t1", "u1"))).isEqualTo(what.equals("CERTAIN"));
        assertThat(all.contains(left("t1", true))).isEqualTo(what.equals("NONE"));
        assertThat(all.stream().anyMatch(change -> change instanceof Change.PersonPut)).isEqualTo(
                !what.equals("POSSIBLE"));
    }

    @Test
    void personOfAnotherKindIsAnother() {
        district.staff("u1", "A").name("Wu").email("wu");
        assertThat(changes(nights.night(district), "A")).contains(left("t1", true));
    }

    @Test
    void studentsWithoutAddressAreToldByTheirBirth() {
        district.student("s1", "A").name("Ann").emailless();
        nights.night(district);
        district.renumber("s1", "x1");
        assertThat(changes(nights.night(district), "A")).contains(
                new Change.PersonRenumbered(new PersonId("s1"), new PersonId("x1"), PersonKind.STUDENT));
    }

    @Test
    void whoPerhapsCameBackIsNeitherRemovedNorCreatedAndIsShown() {
        district.teacher("u1", "A").name("Li").email("wu");
        district.section("c1", "A").teacher("u1");
        SchoolPlan plan = nights.plan(district.roster(), _ -> true).get(school("A"));
        assertThat(plan.findings()).contains(
                new Finding(FindingCode.POSSIBLE_MATCH, RecordKind.TEACHER, "u1", "t1"));
        nights.night(district);
        assertThat(people(nights)).containsExactly("t1@A");
        PlanAssertions.assertOwner(nights, RosterFixture.email("wu"), "t1");
        assertThat(nights.plan(district.roster(), _ -> true)).as("a second planning of the night").isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Match.Decision.class)
    void humanDecides(Match.Decision decision) {
        district.teacher("u1", "A").name("Li").email("wu");
        nights.night(district);
        Map<SchoolId, SchoolPlan> plans = nights.deciding(Optional.of(decision)).night(district);
        assertThat(people(nights)).containsExactly("u1@A");
        PlanAssertions.assertOwner(nights, RosterFixture.email("wu"), "u1");
        boolean accepted = decision == Match.Decision.ACCEPT;
        assertThat(changes(plans, "A").contains(renumbered("t1", "u1"))).isEqualTo(accepted);
        assertThat(changes(plans, "A").contains(left("t1", true))).isNotEqualTo(accepted);
        assertThat(tally(plans, "A", EntityKind.TEACHER)).isEqualTo(
                accepted ? new Tally(0, 0, 0, 1, 0) : new Tally(1, 0, 1, 0, 0));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        9,  20,  false
        10, 100, false
        10, 99,  true
        11, 100, true
        10, 10,  true""")
    void manyAtOnceAreHeldAsChangedIds(int changed, int students, boolean held) {
        for (int number = 0; number < students; number++) {
            district.student("s" + number, "A");
            district.guardian("g" + number).of("s" + number).name("G" + number).email("g" + number);
        }
        nights.night(district);
        for (int number = 0; number < changed; number++) {
            district.renumber("s" + number, "x" + number);
            district.renumber("g" + number, "y" + number);
            district.person("y" + number).of("x" + number);
        }
        Map<SchoolId, SchoolPlan> plans = nights.night(district);
        assertThat(plans.get(school("A")).verdict()).isEqualTo(held
                ? new Verdict.Hold(List.of(new HoldReason.IdsChanged(EntityKind.STUDENT, changed, students)), Set.of())
                : new Verdict.Apply());
        assertThat(tally(plans, "A", EntityKind.STUDENT).moved()).isEqualTo(changed);
        assertThat(tally(plans, "A", EntityKind.GUARDIAN).moved()).isEqualTo(changed);
        assertThat(tally(plans, "A", EntityKind.GUARDIAN).removed()).isZero();
    }

    private static Change renumbered(String from, String to) {
        return new Change.PersonRenumbered(new PersonId(from), new PersonId(to), PersonKind.TEACHER);
    }
}
