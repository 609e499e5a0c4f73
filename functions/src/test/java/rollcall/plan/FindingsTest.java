package rollcall.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static rollcall.plan.PlanAssertions.OFFICE;
import static rollcall.plan.PlanAssertions.school;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.roster.Defect;
import rollcall.roster.District;
import rollcall.roster.Roster;
import rollcall.roster.RosterBuilder;
import rollcall.roster.SchoolId;
import rollcall.roster.Unreadable;

class FindingsTest {
    private final RosterFixture district = new RosterFixture("A", "B");

    @BeforeEach
    void aCleanDistrict() {
        district.teacher("t1", "A");
        district.student("s1", "A");
        district.staff("f1", "A");
        district.guardian("g1").of("s1").email("g1").phone(1);
        district.section("c1", "A").teacher("t1").students("s1");
    }

    @Test
    void aCleanDistrictHasNoFindings() {
        assertThat(findings("A")).isEmpty();
        assertThat(findings("B")).isEmpty();
        assertThat(planner().schools()).doesNotContain(OFFICE);
    }

    @ParameterizedTest
    @CsvSource({"t1, TEACHER_EMAIL_MISSING", "f1, STAFF_EMAIL_MISSING"})
    void whoNeedsAnAddressAndHasNoneIsAnError(String person, FindingCode code) {
        district.person(person).emailless();
        assertThat(findings("A")).contains(person(code, person));
    }

    @ParameterizedTest
    @CsvSource({"s1", "g1"})
    void whoNeedsNoAddressNeedsNone(String person) {
        district.person(person).emailless();
        assertThat(findings("A")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"t2, TEACHER, EMAIL_TAKEN", "f2, STAFF, EMAIL_TAKEN", "g2, GUARDIAN, EMAIL_SHARED",
        "s2, STUDENT, EMAIL_SHARED"})
    void anAddressSomebodyElseKeepsIsAnErrorForThoseWhoNeedIt(String person, RoleName role, FindingCode code) {
        switch (role) {
            case TEACHER -> district.teacher(person, "A");
            case STAFF, DISTRICT_ADMINISTRATOR -> district.staff(person, "A");
            case GUARDIAN -> district.guardian(person).of("s1");
            case STUDENT -> district.student(person, "A");
        }
        district.person(person).email("t1");
        assertThat(findings("A")).containsExactly(person(code, person));
    }

    @Test
    void aTelephoneSomebodyElseKeepsIsAnAlert() {
        district.guardian("g2").of("s1").phone(1);
        assertThat(findings("A")).containsExactly(person(FindingCode.PHONE_SHARED, "g2"));
    }

    @ParameterizedTest
    @CsvSource({"EMAIL_INVALID", "PHONE_INVALID", "BIRTH_DATE_INVALID", "LANGUAGE_UNKNOWN"})
    void aValueThatCouldNotBeUsedIsAnAlert(String name) {
        district.person("g1").defect(Defect.valueOf(name));
        assertThat(findings("A")).containsExactly(person(FindingCode.valueOf(name), "g1"));
    }

    @ParameterizedTest
    @CsvSource({"f1", "s1", "g1"})
    void aMissingNameIsAnErrorAndNothingElseIsSaidOfTheRecord(String person) {
        district.person(person).nameless();
        assertThat(findings("A")).contains(person(FindingCode.NAME_MISSING, person))
                .filteredOn(finding -> finding.id().equals(person))
                .hasSize(1);
    }

    @Test
    void aShortenedNameOfAPersonIsNoFinding() {
        district.person("s1").defect(Defect.NAME_SHORTENED);
        assertThat(findings("A")).isEmpty();
    }

    @Test
    void aClassWithoutANameIsAnError() {
        district.section("c1", "A").name("");
        assertThat(findings("A")).containsExactly(section(FindingCode.CLASS_NAME_MISSING));
    }

    @Test
    void aClassWithoutATeacherIsAnError() {
        district.section("c1", "A").noTeacher();
        assertThat(findings("A")).containsExactly(section(FindingCode.CLASS_WITHOUT_TEACHER));
    }

    @Test
    void aClassOfATeacherWhoIsNotThereIsAnError() {
        district.section("c1", "A").teacher("nobody");
        assertThat(findings("A")).containsExactly(section(FindingCode.CLASS_TEACHER_WITHOUT_ACCOUNT));
    }

    @Test
    void aShortenedNameOfAClassIsAnAlert() {
        district.section("c1", "A").nameShortened();
        assertThat(findings("A")).containsExactly(section(FindingCode.CLASS_NAME_SHORTENED));
    }

    @Test
    void aClassThatListsAStudentWhoIsNotSharedIsAnAlert() {
        district.section("c1", "A").students("s1", "nobody");
        assertThat(findings("A")).containsExactly(section(FindingCode.MEMBER_NOT_SHARED));
    }

    @Test
    void aPersonIsReportedAtHomeOnly() {
        district.student("s2", "A", "B").nameless();
        assertThat(findings("A")).hasSize(1);
        assertThat(findings("B")).isEmpty();
    }

    @Test
    void unreadableRecordsAreReportedAtTheOffice() {
        district.unreadable(Unreadable.Kind.PERSON, "x").lose(Unreadable.Kind.SECTION, "y");
        assertThat(planner().schools()).contains(OFFICE);
        assertThat(findings("district")).containsExactly(
                new Finding(FindingCode.RECORD_UNREADABLE, EntityKey.Type.CLASS, "unknown", "id"),
                new Finding(FindingCode.RECORD_UNREADABLE, EntityKey.Type.PERSON, "x", "id"));
    }

    @Test
    void anIdThatWasGivenTwiceIsReportedAtTheOffice() {
        RosterBuilder builder = new RosterBuilder();
        builder.add(new PersonFixture("s1").student("A").name("One").person());
        builder.add(new PersonFixture("s1").student("A").name("Two").person());
        Roster roster = builder.build(new District(RosterFixture.DISTRICT, "District", Optional.empty()));
        assertThat(planner(roster).diff(OFFICE, Fingerprint.EMPTY).findings()).containsExactly(
                new Finding(FindingCode.DUPLICATE_SOURCE_ID, EntityKey.Type.PERSON, "s1", ""));
    }

    @Test
    void theOrderOfUnreadableRecordsLeavesNoTrace() {
        RosterFixture one = new RosterFixture().lose(Unreadable.Kind.PERSON, "x").lose(Unreadable.Kind.SECTION, "y");
        RosterFixture two = new RosterFixture().lose(Unreadable.Kind.SECTION, "y").lose(Unreadable.Kind.PERSON, "x");
        assertThat(planner(one.roster()).diff(OFFICE, Fingerprint.EMPTY).findingsDigest())
                .isEqualTo(planner(two.roster()).diff(OFFICE, Fingerprint.EMPTY).findingsDigest());
    }

    private Planner planner() {
        return planner(district.roster());
    }

    private static Planner planner(Roster roster) {
        return new Planner(roster, _ -> true, HoldPolicy.DEFAULT);
    }

    private List<Finding> findings(String school) {
        SchoolId id = school(school);
        return planner().diff(id, Fingerprint.EMPTY).findings();
    }

    private static Finding person(FindingCode code, String id) {
        return new Finding(code, EntityKey.Type.PERSON, id, "");
    }

    private static Finding section(FindingCode code) {
        return new Finding(code, EntityKey.Type.CLASS, "c1", "");
    }
}
