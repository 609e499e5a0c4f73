package rollcall.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static rollcall.plan.PlanAssertions.changes;
import static rollcall.plan.PlanAssertions.classes;
import static rollcall.plan.PlanAssertions.classesOf;
import static rollcall.plan.PlanAssertions.ids;
import static rollcall.plan.PlanAssertions.left;
import static rollcall.plan.PlanAssertions.people;
import static rollcall.plan.PlanAssertions.removed;
import static rollcall.plan.PlanAssertions.school;
import static rollcall.plan.PlanAssertions.tally;
import static rollcall.plan.PlanAssertions.valuesOf;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rollcall.roster.SchoolId;

class MoveTest {
    private static final Tally MOVED = new Tally(0, 0, 0, 1, 0);
    private final RosterFixture district = new RosterFixture("A", "B");
    private final Nights nights = new Nights();

    @BeforeEach
    void firstNight() {
        district.teacher("t1", "A");
        district.teacher("t2", "B");
        district.student("s1", "A");
        district.student("s2", "A");
        district.section("c1", "A").teacher("t1").students("s1", "s2");
        nights.night(district);
    }

    @Test
    void whoChangesTheSchoolIsMovedAndNotRemoved() {
        district.student("s2", "B");
        district.section("c1", "A").students("s1");
        Map<SchoolId, SchoolPlan> plans = nights.night(district);
        assertThat(changes(plans, "A")).contains(left("s2", false));
        assertThat(tally(plans, "A", EntityKind.STUDENT)).isEqualTo(new Tally(0, 0, 0, 0, 1));
        assertThat(tally(plans, "B", EntityKind.STUDENT)).isEqualTo(MOVED);
        assertThat(people(nights)).contains("s2@B");
    }

    @Test
    void whoIsAtNoConnectedSchoolAnyMoreLeavesThePlatform() {
        district.removePerson("s2");
        Map<SchoolId, SchoolPlan> plans = nights.night(district);
        assertThat(changes(plans, "A")).contains(left("s2", true));
        assertThat(tally(plans, "A", EntityKind.STUDENT)).isEqualTo(new Tally(0, 0, 1, 0, 1));
        assertThat(classes(nights)).containsExactly("c1[s1]");
    }

    @Test
    void whoComesBackIsThereAsBefore() {
        ModelDirectory.Visible before = nights.directory().visible();
        district.removePerson("s2");
        nights.night(district);
        district.student("s2", "A");
        Map<SchoolId, SchoolPlan> plans = nights.night(district);
        assertThat(tally(plans, "A", EntityKind.STUDENT)).isEqualTo(new Tally(1, 0, 0, 0, 1));
        assertThat(nights.directory().visible()).isEqualTo(before);
    }

    @Test
    void whoMovesButIsStillInAClassOfTheOldSchoolIsAVisitorThere() {
        district.student("s2", "B");
        Map<SchoolId, SchoolPlan> plans = nights.night(district);
        assertThat(changes(plans, "A")).noneMatch(Change.PersonLeft.class::isInstance);
        assertThat(tally(plans, "A", EntityKind.VISITOR)).isEqualTo(MOVED);
        assertThat(tally(plans, "B", EntityKind.STUDENT)).isEqualTo(MOVED);
        assertThat(people(nights)).contains("s2@A+B");
        assertThat(valuesOf(nights, "s2").schools()).containsExactly(school("A"), school("B"));
        assertThat(classesOf(nights, "s2", "A")).isEqualTo(ids("c1"));
    }

    @Test
    void whoMovesBackIsAtHomeAgain() {
        ModelDirectory.Visible before = nights.directory().visible();
        district.student("s2", "B");
        nights.night(district);
        district.student("s2", "A");
        nights.night(district);
        assertThat(nights.directory().visible()).isEqualTo(before);
    }

    @Test
    void aVisitThatEndsLeavesThePersonAtHome() {
        district.student("s2", "A", "B");
        nights.night(district);
        district.student("s2", "A");
        Map<SchoolId, SchoolPlan> plans = nights.night(district);
        assertThat(changes(plans, "B")).containsExactly(left("s2", false));
        assertThat(people(nights)).contains("s2@A");
    }

    @Test
    void whoIsNewAtTwoSchoolsIsCreatedAtBoth() {
        district.student("s3", "A", "B");
        Map<SchoolId, SchoolPlan> plans = nights.night(district);
        assertThat(tally(plans, "A", EntityKind.STUDENT).created()).isEqualTo(1);
        assertThat(tally(plans, "B", EntityKind.VISITOR).created()).isEqualTo(1);
    }

    @Test
    void whoChangesTheKindIsNeitherRemovedNorCreated() {
        district.person("t1").staff("A").without(RoleName.TEACHER);
        district.section("c1", "A").teacher("t2");
        Map<SchoolId, SchoolPlan> plans = nights.night(district);
        assertThat(tally(plans, "A", EntityKind.STAFF)).isEqualTo(MOVED);
        assertThat(tally(plans, "A", EntityKind.TEACHER)).isEqualTo(Tally.NONE);
        assertThat(valuesOf(nights, "t1").roles()).containsExactly(RoleName.STAFF);
    }

    @Test
    void aClassThatChangesTheSchoolIsNeverRemoved() {
        district.section("c1", "B").teacher("t2");
        Map<SchoolId, SchoolPlan> plans = nights.night(district);
        assertThat(changes(plans, "A")).doesNotContain(removed("c1"));
        assertThat(tally(plans, "A", EntityKind.CLASS)).isEqualTo(Tally.NONE);
        assertThat(tally(plans, "B", EntityKind.CLASS)).isEqualTo(MOVED);
        assertThat(classes(nights)).containsExactly("c1[s1, s2]");
        assertThat(classesOf(nights, "s1", "A")).isEmpty();
        assertThat(classesOf(nights, "s1", "B")).isEqualTo(ids("c1"));
    }

    @Test
    void aClassThatIsTaughtNoMoreIsRemovedAndReturnsWithItsId() {
        ModelDirectory.Visible before = nights.directory().visible();
        district.removeSection("c1");
        assertThat(changes(nights.night(district), "A")).contains(removed("c1"));
        assertThat(classes(nights)).isEmpty();
        assertThat(classesOf(nights, "s1", "A")).isEmpty();
        district.section("c1", "A").teacher("t1").students("s1", "s2");
        nights.night(district);
        assertThat(nights.directory().visible()).isEqualTo(before);
    }

    @Test
    void aSchoolThatIsSharedNoMoreIsEmptiedAndReturnsWhole() {
        ModelDirectory.Visible before = nights.directory().visible();
        Map<SchoolId, SchoolPlan> plans = nights.night(district.noSchool("A"));
        assertThat(changes(plans, "A")).contains(left("s1", true), left("t1", true), removed("c1"));
        assertThat(people(nights)).containsExactly("t2@B");
        nights.night(district.school("A"));
        assertThat(nights.directory().visible()).isEqualTo(before);
    }

    @Test
    void addsComeBeforeRemovals() {
        district.removePerson("s1").removeSection("c1");
        district.student("s0", "A");
        List<Change> changes = changes(nights.night(district), "A");
        int lastPut = changes
                .lastIndexOf(changes.stream().filter(MoveTest::puts).reduce((_, last) -> last).orElseThrow());
        assertThat(changes.subList(0, lastPut + 1)).allMatch(MoveTest::puts);
        assertThat(changes.subList(lastPut + 1, changes.size())).isNotEmpty().noneMatch(MoveTest::puts);
    }

    private static boolean puts(Change change) {
        return switch (change) {
            case Change.PersonPut _,Change.ClassPut _,Change.ContactPointPut _,Change.PersonRenumbered _,Change.AccountLinked _ ->
                true;
            case Change.PersonLeft _,Change.ClassRemoved _,Change.ContactPointReleased _,Change.Reverted _,Change.RenumberingReverted _,Change.LinkReverted _ ->
                false;
        };
    }
}
