package rollcall.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.plan.Finding;
import rollcall.plan.FindingCode;
import rollcall.plan.RecordKind;
import rollcall.plan.RosterFixture;

class SubjectsTest {
    private final RosterFixture district = new RosterFixture("A");

    @ParameterizedTest
    @CsvSource({
        "GUARDIAN, g1, First, Roe, g@example.org, +14155550001, ''",
        "STUDENT, s1, First, Of s1, s1@example.org, '', ''",
        "CLASS, c1, '', '', '', '', Math 4",
        "SCHOOL, A, '', '', '', '', ''",
        "PERSON, unknown, '', '', '', '', ''",
        "CLASS, unknown, '', '', '', '', ''"})
    void whatTheRosterKnowsIsShown(RecordKind kind, String id, String first, String last, String email, String phone,
            String className) {
        district.student("s1", "A");
        district.guardian("g1").of("s1").name("Roe").email("g").phone(1);
        district.section("c1", "A").name("Math 4");
        assertThat(subject(kind, id)).isEqualTo(new Subject(first, last, email, phone, "Elm Street", className));
    }

    @Test
    void someoneWithoutANameIsShownByTheAddress() {
        district.student("s1", "A").nameless();
        assertThat(subject(RecordKind.STUDENT, "s1"))
                .isEqualTo(new Subject("", "", "s1@example.org", "", "Elm Street", ""));
    }

    @Test
    void aSubjectThatIsPrintedShowsNothing() {
        district.student("s1", "A").name("Roe");
        assertThat(subject(RecordKind.STUDENT, "s1").toString()).doesNotContain("Roe", "First", "example.org");
    }

    private Subject subject(RecordKind kind, String id) {
        return new Subjects(district.roster(), "Elm Street").of(new Finding(FindingCode.NAME_MISSING, kind, id, ""));
    }
}
