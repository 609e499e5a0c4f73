package rollcall.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static rollcall.plan.PlanAssertions.people;
import static rollcall.plan.PlanAssertions.school;
import static rollcall.plan.PlanAssertions.valuesOf;

import java.util.Set;
import org.junit.jupiter.api.Test;
import rollcall.roster.SchoolId;
import rollcall.roster.Unreadable;

class PlacementTest {
    private final RosterFixture district = new RosterFixture("A", "B", "C");
    private final Nights nights = new Nights();

    @Test
    void aStudentIsAtEveryListedSchoolAndAtHomeAtTheFirst() {
        district.student("s1", "B", "A");
        nights.night(district);
        assertThat(people(nights)).containsExactly("s1@A+B");
        assertThat(kind("B", "s1")).isEqualTo(EntityKind.STUDENT);
        assertThat(kind("A", "s1")).isEqualTo(EntityKind.VISITOR);
        assertThat(valuesOf(nights, "s1").schools()).containsExactly(school("A"), school("B"));
    }

    @Test
    void aSectionAtAnotherSchoolMakesVisitorsOfAllWhoAreInIt() {
        district.teacher("t1", "A");
        district.teacher("t2", "A");
        district.student("s1", "A");
        district.section("c1", "B").teacher("t1").coTeachers("t2").students("s1");
        nights.night(district);
        assertThat(people(nights)).containsExactly("s1@A+B", "t1@A+B", "t2@A+B");
        assertThat(kind("B", "t1")).isEqualTo(EntityKind.VISITOR);
    }

    @Test
    void aTeacherWhoListsNoSchoolIsWhereTheSectionsAre() {
        district.teacher("t1");
        district.section("c1", "B").teacher("t1");
        nights.night(district);
        assertThat(people(nights)).containsExactly("t1@B");
        assertThat(kind("B", "t1")).isEqualTo(EntityKind.TEACHER);
    }

    @Test
    void peopleOfNoSchoolAtAllAreAtTheOffice() {
        district.teacher("t1");
        district.staff("f1");
        district.person("d1").administrator().email("d1");
        nights.night(district);
        assertThat(people(nights)).containsExactly("d1@district", "f1@district", "t1@district");
    }

    @Test
    void anAdministratorWhoAlsoTeachesIsAtTheSchoolOnly() {
        district.teacher("t1", "A").administrator();
        nights.night(district);
        assertThat(people(nights)).containsExactly("t1@A");
    }

    @Test
    void whoListsOnlySchoolsThatAreNotConnectedOrUnknownIsNowhere() {
        district.student("s1", "A");
        district.teacher("t1", "A");
        district.staff("f1", "Z");
        district.guardian("g1").of("s1");
        nights.night(district.roster(), school -> !school.equals(school("A")));
        assertThat(people(nights)).isEmpty();
    }

    @Test
    void theHomeOfAStudentWhoseOwnSchoolIsNotConnectedIsTheFirstThatIs() {
        district.student("s1", "A", "C", "B");
        nights.night(district.roster(), Set.of(school("B"), school("C"))::contains);
        assertThat(people(nights)).containsExactly("s1@B+C");
        assertThat(kind("B", "s1")).isEqualTo(EntityKind.STUDENT);
    }

    @Test
    void aGuardianIsAtHomeWhereTheFirstPlacedStudentIs() {
        district.student("s1", "Z");
        district.student("s2", "B", "A");
        district.student("s3", "C");
        district.guardian("g1").of("s3", "s2", "s1");
        nights.night(district);
        assertThat(people(nights)).contains("g1@B");
        assertThat(valuesOf(nights, "g1").students()).extracting(SisPerson.Guardianship::student)
                .containsExactly(new AccountId("s2"), new AccountId("s3"));
    }

    @Test
    void aTeacherWhoIsAlsoAGuardianIsAtHomeWhereTheTeacherIs() {
        district.student("s1", "B");
        district.teacher("t1", "A").of("s1");
        nights.night(district);
        assertThat(people(nights)).contains("t1@A");
        assertThat(kind("A", "t1")).isEqualTo(EntityKind.TEACHER);
    }

    @Test
    void anIdAmongAGuardiansStudentsThatIsAnotherGuardiansPlacesNobody() {
        district.student("s1", "A");
        district.guardian("g1").of("s1");
        district.guardian("g2").of("g1");
        district.guardian("g0").of("g1");
        nights.night(district);
        assertThat(people(nights)).containsExactly("g1@A", "s1@A");
    }

    @Test
    void aSchoolWhoseOwnRecordCannotBeReadIsPlannedAllTheSame() {
        district.student("s1", "A");
        nights.night(district.unreadable(Unreadable.Kind.SCHOOL, "A"));
        assertThat(people(nights)).containsExactly("s1@A");
    }

    private EntityKind kind(String school, String person) {
        return nights.fingerprint(new SchoolId(school))
                .marks()
                .get(
                        new EntityKey(EntityKey.Type.PERSON, person))
                .kind();
    }
}
