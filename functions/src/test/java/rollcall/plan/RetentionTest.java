package rollcall.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static rollcall.plan.PlanAssertions.assertNobodyOwns;
import static rollcall.plan.PlanAssertions.assertOwner;
import static rollcall.plan.PlanAssertions.classes;
import static rollcall.plan.PlanAssertions.classesOf;
import static rollcall.plan.PlanAssertions.ids;
import static rollcall.plan.PlanAssertions.left;
import static rollcall.plan.PlanAssertions.people;
import static rollcall.plan.PlanAssertions.valuesOf;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rollcall.roster.EmailAddress;
import rollcall.roster.SchoolId;
import rollcall.roster.Unreadable;

class RetentionTest {
    private static final EmailAddress S1 = RosterFixture.email("s1");
    private final RosterFixture district = new RosterFixture("A", "B");
    private final Nights nights = new Nights();
    private ModelDirectory.Visible first;

    @BeforeEach
    void firstNight() {
        district.teacher("t1", "A");
        district.teacher("t2", "B");
        district.student("s1", "A");
        district.student("s2", "A");
        district.guardian("g1").of("s1").phone(1);
        district.section("c1", "A").teacher("t1").students("s1", "s2");
        nights.night(district);
        first = nights.directory().visible();
    }

    @Test
    void aBlockedPersonStaysAsBeforeInTheSameClasses() {
        district.person("s1").nameless().email("other");
        assertThat(nights.night(district)).isEmpty();
        assertThat(nights.directory().visible()).isEqualTo(first);
    }

    @Test
    void aBlockedPersonWhoWasNeverThereIsNotMade() {
        district.student("s3", "A").nameless();
        district.guardian("g3").of("s3");
        nights.night(district);
        assertThat(nights.directory().visible()).isEqualTo(first);
    }

    @Test
    void aBlockedPersonWhoMovesStaysAtTheOldSchoolUntilTheRecordIsMended() {
        district.student("s1", "B").nameless();
        district.section("c1", "A").students("s2");
        nights.night(district);
        assertThat(people(nights)).contains("s1@A", "g1@A");
        assertOwner(nights, S1, "s1");
        district.person("s1").name("Again");
        nights.night(district);
        assertThat(people(nights)).contains("s1@B", "g1@B");
        assertOwner(nights, S1, "s1");
    }

    @Test
    void aBlockedPersonWhoLeavesLeaves() {
        district.person("s1").nameless();
        nights.night(district);
        district.removePerson("s1");
        assertThat(PlanAssertions.changes(nights.night(district), "A")).contains(left("s1", true), left("g1", true));
        assertNobodyOwns(nights, S1);
    }

    @Test
    void whatABlockedPersonKeepsGoesToSomebodyElseWhoHasItNow() {
        district.person("s1").nameless();
        district.teacher("t2", "B").email("s1");
        nights.night(district);
        assertOwner(nights, S1, "t2");
        district.person("s1").name("Again");
        district.teacher("t2", "B").email("t2");
        nights.night(district);
        assertOwner(nights, S1, "s1");
    }

    @Test
    void whatAnotherPersonGivesUpIsReleasedThoughSomebodyIsBlocked() {
        district.person("s1").nameless();
        district.person("s2").emailless();
        nights.night(district);
        assertNobodyOwns(nights, RosterFixture.email("s2"));
        assertOwner(nights, S1, "s1");
    }

    @Test
    void aBlockedTeachersClassesStayWithTonightsStudents() {
        district.person("t1").emailless();
        district.section("c1", "A").students("s2");
        nights.night(district);
        assertThat(classes(nights)).containsExactly("c1[s2]");
    }

    @Test
    void aBlockedTeacherGetsNoNewClass() {
        district.person("t1").emailless();
        district.section("c2", "A").teacher("t1").students("s2");
        nights.night(district);
        assertThat(classes(nights)).containsExactly("c1[s1, s2]");
    }

    @Test
    void aBlockedClassKeepsItsForm() {
        district.section("c1", "A").name("").students("s1");
        nights.night(district);
        assertThat(classes(nights)).containsExactly("c1[s1, s2]");
    }

    @Test
    void aBlockedClassThatMovesKeepsItsFormAndGoesWhenItGoes() {
        district.section("c1", "B").noTeacher();
        nights.night(district);
        assertThat(classes(nights)).containsExactly("c1[s1, s2]");
        district.removeSection("c1");
        nights.night(district);
        assertThat(classes(nights)).isEmpty();
    }

    @Test
    void anUnreadablePersonAndTheGuardianStay() {
        assertThat(nights.night(district.unreadable(Unreadable.Kind.PERSON, "s1")).get(new SchoolId("A"))).isNull();
        assertThat(nights.directory().visible()).isEqualTo(first);
    }

    @Test
    void onlyTheUnreadableStayIfTheirIdsAreKnown() {
        district.removePerson("s2");
        nights.night(district.unreadable(Unreadable.Kind.PERSON, "s1"));
        assertThat(people(nights)).containsExactly("g1@A", "s1@A", "t1@A", "t2@B");
    }

    @Test
    void nobodyIsRemovedAnywhereWhileAPersonOfUnknownIdIsUnreadable() {
        district.removePerson("t2");
        nights.night(district.lose(Unreadable.Kind.PERSON, "s1"));
        assertThat(nights.directory().visible()).isEqualTo(first);
        nights.night(district.readable());
        assertThat(people(nights)).containsExactly("g1@A", "s1@A", "s2@A", "t1@A");
    }

    @Test
    void whoWasReadElsewhereMovesAlthoughAnotherPersonIsUnreadable() {
        district.student("s2", "B");
        district.section("c1", "A").students("s1");
        nights.night(district.lose(Unreadable.Kind.PERSON, "s1"));
        assertThat(people(nights)).contains("s1@A", "s2@B");
        district.student("s2", "A");
        district.section("c1", "A").students("s1", "s2");
        nights.night(district.readable());
        assertThat(nights.directory().visible()).isEqualTo(first);
    }

    @Test
    void anUnreadableClassKeepsItsFormAndItsPeopleStayInIt() {
        nights.night(district.unreadable(Unreadable.Kind.SECTION, "c1"));
        assertThat(nights.directory().visible()).isEqualTo(first);
    }

    @Test
    void noClassIsRemovedWhileOneOfUnknownIdIsUnreadable() {
        district.section("c2", "B").teacher("t2");
        nights.night(district);
        district.removeSection("c2");
        nights.night(district.lose(Unreadable.Kind.SECTION, "c1"));
        assertThat(classes(nights)).containsExactly("c1[s1, s2]", "c2[]");
        nights.night(district.readable());
        assertThat(classes(nights)).containsExactly("c1[s1, s2]");
    }

    @Test
    void aClassThatWasReadElsewhereMovesAlthoughAnotherIsUnreadable() {
        district.section("c1", "B").teacher("t2");
        nights.night(district.lose(Unreadable.Kind.SECTION, "nothing"));
        district.section("c1", "A").teacher("t1");
        nights.night(district.readable());
        assertThat(nights.directory().visible()).isEqualTo(first);
    }

    @Test
    void whoIsAtASchoolOnlyByAnUnreadableClassStays() {
        district.student("s1", "Z");
        district.section("c2", "B").teacher("t2").students("s1", "s2");
        nights.night(district);
        assertThat(people(nights)).contains("s1@A+B", "s2@A+B");
        district.section("c1", "A").students("s2");
        nights.night(district);
        nights.night(district.unreadable(Unreadable.Kind.SECTION, "c2"));
        assertThat(people(nights)).contains("s1@B", "s2@A+B", "g1@B");
        assertThat(classesOf(nights, "s2", "B")).isEqualTo(ids("c2"));
    }

    @ParameterizedTest
    @EnumSource(value = Unreadable.Kind.class, names = {"PERSON", "SECTION"})
    void whatIsNewIsMadeAllTheSame(Unreadable.Kind kind) {
        district.student("s3", "A");
        nights.night(district.lose(kind, "nothing"));
        assertThat(people(nights)).contains("s3@A");
    }

    @Test
    void anUnreadableSchoolKeepsItsPeopleAndClasses() {
        nights.night(district.unreadable(Unreadable.Kind.SCHOOL, "A"));
        assertThat(nights.directory().visible()).isEqualTo(first);
        nights.night(district.readable().lose(Unreadable.Kind.SCHOOL, "A"));
        assertThat(nights.directory().visible()).isEqualTo(first);
    }

    @Test
    void aGuardiansLanguageDoesNotChangeBecauseAStudentIsBlocked() {
        district.person("s1").guardianLanguage("es");
        district.guardian("g1").of("s1", "s2");
        nights.night(district);
        district.person("s1").nameless();
        nights.night(district);
        assertThat(valuesOf(nights, "g1").language()).isPresent();
    }
}
