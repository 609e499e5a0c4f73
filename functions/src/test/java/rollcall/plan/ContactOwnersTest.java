package rollcall.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static rollcall.plan.PlanAssertions.valuesOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.roster.PersonId;

class ContactOwnersTest {
    private final RosterFixture district = new RosterFixture("A", "B");
    private final Nights nights = new Nights();

    /// Ids run against precedence: the smaller one never decides between kinds.
    @ParameterizedTest
    @CsvSource({
        "z1, TEACHER, a1, STAFF", "z1, TEACHER, a1, GUARDIAN", "z1, TEACHER, a1, STUDENT",
        "z1, STAFF, a1, GUARDIAN", "z1, STAFF, a1, STUDENT", "z1, GUARDIAN, a1, STUDENT",
        "z1, DISTRICT_ADMINISTRATOR, a1, GUARDIAN",
        "a1, TEACHER, a2, TEACHER", "a1, STAFF, a2, STAFF", "a1, STAFF, a2, DISTRICT_ADMINISTRATOR",
        "a1, DISTRICT_ADMINISTRATOR, a2, STAFF", "a1, GUARDIAN, a2, GUARDIAN", "a1, STUDENT, a2, STUDENT"})
    void theEarlierKindKeepsAnAddressThenTheSmallerId(String winner, RoleName one, String loser, RoleName two) {
        district.student("s0", "A");
        is(winner, one, "A");
        is(loser, two, "B");
        nights.night(district);
        PlanAssertions.assertOwner(nights, RosterFixture.email("box"), winner);
    }

    @Test
    void whoHasSeveralRolesCountsByTheFirst() {
        is("z1", RoleName.STUDENT, "A");
        district.person("z1").staff("A");
        district.student("s0", "A");
        is("a1", RoleName.GUARDIAN, "A");
        nights.night(district);
        PlanAssertions.assertOwner(nights, RosterFixture.email("box"), "z1");
    }

    @Test
    void theLoserHasNoAddressInTheAccount() {
        district.teacher("t1", "A").email("box");
        district.student("s1", "B").email("box");
        nights.night(district);
        assertThat(valuesOf(nights, "s1").emails()).isEmpty();
        assertThat(valuesOf(nights, "t1").emails()).containsExactly(RosterFixture.email("box"));
    }

    @Test
    void theSmallestIdOfSeveralGuardiansKeepsATelephoneNumber() {
        district.student("s1", "A");
        district.guardian("g2").of("s1").phone(1);
        district.guardian("g1").of("s1").phone(1);
        nights.night(district);
        assertThat(nights.directory().visible().points())
                .containsEntry(ContactPoint.of(RosterFixture.phone(1)), new PersonId("g1"));
        assertThat(valuesOf(nights, "g2").phones()).isEmpty();
    }

    @Test
    void whoIsAtNoConnectedSchoolOrHasNoNameKeepsNothingFromOthers() {
        district.teacher("t1", "Z").email("box");
        district.teacher("t2", "A").email("box").nameless();
        district.student("s1", "A").email("box");
        nights.night(district);
        PlanAssertions.assertOwner(nights, RosterFixture.email("box"), "s1");
    }

    @Test
    void addressesThatAreSwappedEndWithTheirNewOwners() {
        district.student("s1", "A").email("one");
        district.student("s2", "B").email("two");
        nights.night(district);
        district.person("s1").email("two");
        district.person("s2").email("one");
        nights.night(district);
        PlanAssertions.assertOwner(nights, RosterFixture.email("one"), "s2");
        PlanAssertions.assertOwner(nights, RosterFixture.email("two"), "s1");
    }

    @Test
    void anAddressNobodyHasAnyMoreIsReleased() {
        district.student("s1", "A");
        nights.night(district);
        district.person("s1").emailless();
        nights.night(district);
        PlanAssertions.assertNobodyOwns(nights, RosterFixture.email("s1"));
    }

    private void is(String id, RoleName role, String school) {
        PersonFixture person = switch (role) {
            case TEACHER -> district.teacher(id, school);
            case STAFF -> district.staff(id, school);
            case DISTRICT_ADMINISTRATOR -> district.person(id).administrator();
            case GUARDIAN -> district.guardian(id).of("s0");
            case STUDENT -> district.student(id, school);
        };
        person.email("box");
    }
}
