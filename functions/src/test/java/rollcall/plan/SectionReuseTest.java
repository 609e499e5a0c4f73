package rollcall.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static rollcall.plan.PlanAssertions.school;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rollcall.roster.SectionId;

class SectionReuseTest {
    private static final EntityKey CLASS = EntityKey.of(new SectionId("c1"));
    private static final Finding REUSED = new Finding(FindingCode.SECTION_ID_REUSED, RecordKind.CLASS, "c1", "");
    private final RosterFixture district = new RosterFixture("A");

    @ParameterizedTest
    @CsvSource({
        "t2, Spring, s5 s6 s7 s8, true",
        "t2, Spring, s1 s6 s7 s8, true",
        "t2, Spring, s1 s2 s7 s8, false",
        "t2, Spring, s1 s2 s3 s4 s5 s6 s7 s8, false",
        "t2, Spring, '', true",
        "t1, Spring, s5 s6 s7 s8, false",
        "t2, Fall, s5 s6 s7 s8, false"})
    void ownerTermAndMoreThanHalfOfTheStudentsChangeAtOnce(String teacher, String term, String students,
            boolean reused) {
        taught(teacher, term, students.isEmpty() ? new String[0] : students.split(" "));
        assertThat(findings(before(true, "s1", "s2", "s3", "s4")).contains(REUSED)).isEqualTo(reused);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aClassThatWasDroppedComesBackWithItsFormerMembersToo(boolean active) {
        taught("t2", "Spring", "s5", "s6");
        assertThat(findings(before(active, "s1", "s2"))).contains(REUSED);
    }

    @Test
    void aClassThatWasEmptyOrUnknownIsNotReused() {
        taught("t2", "Spring", "s5");
        assertThat(findings(before(true))).doesNotContain(REUSED);
        assertThat(findings(new Before.Absent())).doesNotContain(REUSED);
    }

    private void taught(String teacher, String term, String... students) {
        district.teacher(teacher, "A");
        Arrays.stream(students).forEach(student -> district.student(student, "A"));
        district.section("c1", "A").teacher(teacher).term(term).students(students);
    }

    private static Before before(boolean active, String... students) {
        TreeSet<AccountId> members = new TreeSet<>(Arrays.stream(students).map(AccountId::new).toList());
        return new Before.OfClass(active, new SisClass(
                school("A"), "Class c1", new AccountId("t1"), List.of(), members, Optional.of("Fall")));
    }

    private List<Finding> findings(Before before) {
        Planner planner = new Planner(district.roster(), _ -> true, HoldPolicy.DEFAULT);
        SchoolDiff diff = planner.diff(school("A"), Fingerprint.EMPTY);
        Settlement settlement = planner.settle(List.of(diff), Map.of(), Map.of());
        return planner.plan(school("A"), Fingerprint.EMPTY, settlement, new Former(Map.of(CLASS, before)), true)
                .findings();
    }
}
