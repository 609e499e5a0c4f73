package rollcall.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static rollcall.plan.PlanAssertions.OFFICE;
import static rollcall.plan.PlanAssertions.school;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import rollcall.roster.Defect;
import rollcall.roster.District;
import rollcall.roster.Roster;
import rollcall.roster.RosterBuilder;
import rollcall.roster.Unreadable;

class FindingsTest {
    /// What no single night's school can show; each has a test of its own.
    private static final Set<FindingCode> ELSEWHERE = EnumSet.of(
            FindingCode.RECORD_UNREADABLE, FindingCode.DUPLICATE_SOURCE_ID, FindingCode.SECTION_ID_REUSED,
            FindingCode.POSSIBLE_MATCH);

    private final RosterFixture district = FindingRow.district();

    @Test
    void aCleanDistrictHasNoFindings() {
        assertThat(findings("A")).isEmpty();
        assertThat(findings("B")).isEmpty();
        assertThat(planner().schools()).doesNotContain(OFFICE);
    }

    @Test
    void theTableHasEveryFinding() {
        Set<FindingCode> codes = EnumSet.copyOf(ELSEWHERE);
        FindingRow.all().forEach(row -> codes.add(row.code()));
        assertThat(codes).containsExactly(FindingCode.values());
    }

    @ParameterizedTest
    @MethodSource("rollcall.plan.FindingRow#all")
    void whatIsWrongIsReportedOnceOnItsRecord(FindingRow row) {
        row.wrong().accept(district);
        assertThat(findings("A")).filteredOn(finding -> finding.code() == row.code())
                .extracting(Finding::id)
                .containsExactly(row.id());
    }

    @ParameterizedTest
    @MethodSource("rollcall.plan.FindingRow#all")
    void whatIsJustRightIsNotReported(FindingRow row) {
        row.right().accept(district);
        assertThat(findings("A")).extracting(Finding::code).doesNotContain(row.code());
    }

    @ParameterizedTest
    @MethodSource("rollcall.plan.FindingRow#all")
    void anErrorStopsTheRecordAndAnAlertDoesNot(FindingRow row) {
        row.wrong().accept(district);
        boolean error = row.code().level() == FindingCode.Level.ERROR;
        Set<EntityKey> made = planner().diff(school("A"), Fingerprint.EMPTY).added().keySet();
        assertThat(made.stream().anyMatch(key -> key.id().equals(row.id())))
                .isEqualTo(!error && row.code() != FindingCode.SCHOOL_NAME_SHORTENED);
        assertThat(made).as("the rest of the school").hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void everyFindingSaysWhatItMeansAndWhatToDo(FindingCode code) {
        assertThat(code.title()).isNotBlank().doesNotEndWith(".");
        assertThat(code.meaning()).endsWith(".").doesNotContain("_");
        assertThat(code.fix()).endsWith(".").doesNotContain("_").isNotEqualTo(code.meaning());
    }

    @ParameterizedTest
    @CsvSource({"f1, STAFF", "s1, STUDENT", "g1, GUARDIAN", "t1, TEACHER"})
    void aMissingNameIsSaidOfTheKindOfPersonItIsAndNothingElseIs(String person, RecordKind kind) {
        district.person(person).nameless().defect(Defect.LANGUAGE_UNKNOWN);
        assertThat(findings("A")).filteredOn(finding -> finding.id().equals(person))
                .containsExactly(new Finding(FindingCode.NAME_MISSING, kind, person, ""));
    }

    @Test
    void theRecordThatKeepsAnAddressIsNamed() {
        district.person("f1").email("t1");
        district.person("s1").email("t1");
        district.guardian("g2").of("s1").email("t1").phone(1);
        assertThat(findings("A")).containsExactly(
                new Finding(FindingCode.EMAIL_TAKEN, RecordKind.STAFF, "f1", "same as record t1"),
                new Finding(FindingCode.STUDENT_EMAIL_SHARED, RecordKind.STUDENT, "s1", "same as record t1"),
                new Finding(FindingCode.GUARDIAN_SHARED, RecordKind.GUARDIAN, "g2",
                        "same e-mail as record t1; same phone as record g1"));
    }

    @Test
    void languagesThatDifferAreNamed() {
        district.person("s1").guardianLanguage("es");
        district.student("s2", "A").guardianLanguage("zh-Hant");
        district.guardian("g1").of("s1", "s2");
        assertThat(findings("A")).extracting(Finding::detail).containsExactly("Spanish, Chinese");
    }

    @ParameterizedTest
    @CsvSource({"1, ''", "10, ''", "11, and 1 more", "12, and 2 more"})
    void atMostTenWhoAreNotSharedAreNamed(int count, String rest) {
        String[] people = new String[count];
        for (int index = 0; index < count; index++) {
            people[index] = "x" + index;
        }
        district.section("c1", "A").students(people);
        assertThat(findings("A")).singleElement().extracting(Finding::detail).asString().endsWith(rest);
    }

    @Test
    void aTeacherWhoIsAGuardianTooIsJudgedAsATeacher() {
        district.person("t1").of("s1").emailless().defect(Defect.EMAIL_INVALID);
        assertThat(findings("A")).extracting(Finding::code)
                .contains(FindingCode.TEACHER_EMAIL_INVALID)
                .doesNotContain(FindingCode.GUARDIAN_EMAIL_INVALID);
    }

    @Test
    void aShortenedNameOfAPersonIsNoFinding() {
        district.person("s1").defect(Defect.NAME_SHORTENED);
        assertThat(findings("A")).isEmpty();
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
        district.unreadable(Unreadable.Kind.SCHOOL, "z");
        assertThat(planner().schools()).contains(OFFICE);
        assertThat(findings("district")).containsExactly(
                new Finding(FindingCode.RECORD_UNREADABLE, RecordKind.CLASS, "unknown", "id"),
                new Finding(FindingCode.RECORD_UNREADABLE, RecordKind.PERSON, "x", "id"),
                new Finding(FindingCode.RECORD_UNREADABLE, RecordKind.SCHOOL, "z", "id"));
    }

    @Test
    void anIdThatWasGivenTwiceIsReportedAtTheOffice() {
        RosterBuilder builder = new RosterBuilder();
        builder.add(new PersonFixture("s1").student("A").name("One").person());
        builder.add(new PersonFixture("s1").student("A").name("Two").person());
        builder.add(new SectionFixture("c1", "A").section());
        builder.add(new SectionFixture("c1", "B").section());
        Roster roster = builder.build(new District(RosterFixture.DISTRICT, "District", Optional.empty()));
        assertThat(planner(roster).diff(OFFICE, Fingerprint.EMPTY).findings()).containsExactly(
                new Finding(FindingCode.DUPLICATE_SOURCE_ID, RecordKind.CLASS, "c1", ""),
                new Finding(FindingCode.DUPLICATE_SOURCE_ID, RecordKind.STUDENT, "s1", ""));
    }

    @Test
    void theOrderOfUnreadableRecordsLeavesNoTrace() {
        RosterFixture one = new RosterFixture().lose(Unreadable.Kind.PERSON, "x").lose(Unreadable.Kind.SECTION, "y");
        RosterFixture two = new RosterFixture().lose(Unreadable.Kind.SECTION, "y").lose(Unreadable.Kind.PERSON, "x");
        assertThat(planner(one.roster()).diff(OFFICE, Fingerprint.EMPTY).findingsDigest())
                .isEqualTo(planner(two.roster()).diff(OFFICE, Fingerprint.EMPTY).findingsDigest());
    }

    @Test
    void theDigestOfNoFindingsIsNone() {
        assertThat(planner().diff(school("A"), Fingerprint.EMPTY).findingsDigest()).isZero();
        district.person("s1").nameless();
        assertThat(planner().diff(school("A"), Fingerprint.EMPTY).findingsDigest()).isNotZero();
    }

    private Planner planner() {
        return planner(district.roster());
    }

    private static Planner planner(Roster roster) {
        return new Planner(roster, _ -> true, HoldPolicy.DEFAULT, FindingRow.UNDELIVERABLE);
    }

    private List<Finding> findings(String school) {
        return planner().diff(school(school), Fingerprint.EMPTY).findings();
    }
}
