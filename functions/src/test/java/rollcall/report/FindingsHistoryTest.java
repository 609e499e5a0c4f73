package rollcall.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.plan.Finding;
import rollcall.plan.FindingCode;
import rollcall.plan.RecordKind;
import rollcall.plan.RosterFixture;

class FindingsHistoryTest {
    private static final Instant MONDAY = Instant.parse("2026-11-24T07:00:00Z");
    private static final Finding NAMELESS = finding(FindingCode.NAME_MISSING, "s1", "");
    private static final Finding REUSED = finding(FindingCode.SECTION_ID_REUSED, "c1", "");
    private final RosterFixture district = new RosterFixture("A");

    @Test
    void whatIsFoundAgainKeepsTheDateItWasFirstFound() {
        List<RecordedFinding> monday = next(List.of(), 0, NAMELESS);
        List<RecordedFinding> tuesday = next(monday, 1, NAMELESS, finding(FindingCode.NAME_MISSING, "s2", ""));
        assertThat(tuesday).extracting(RecordedFinding::since).containsExactly(MONDAY, day(1));
    }

    @Test
    void anotherDetailIsTheSameFindingAnotherCodeIsNot() {
        List<RecordedFinding> monday = next(List.of(), 0, finding(FindingCode.MEMBER_NOT_SHARED, "c1", "s1"));
        Finding detailed = finding(FindingCode.MEMBER_NOT_SHARED, "c1", "s1, s2");
        Finding other = finding(FindingCode.CLASS_WITHOUT_STUDENTS, "c1", "");
        List<RecordedFinding> tuesday = next(monday, 1, detailed, other);
        assertThat(tuesday).extracting(RecordedFinding::finding).containsExactly(detailed, other);
        assertThat(tuesday).extracting(RecordedFinding::since).containsExactly(MONDAY, day(1));
    }

    @Test
    void whatIsSolvedIsShownOnceAndBeginsAnewIfItComesBack() {
        List<RecordedFinding> tuesday = next(next(List.of(), 0, NAMELESS), 1);
        assertThat(tuesday).singleElement().satisfies(solved -> {
            assertThat(solved.solved()).isTrue();
            assertThat(solved.since()).isEqualTo(MONDAY);
        });
        assertThat(next(tuesday, 2)).isEmpty();
        assertThat(next(tuesday, 2, NAMELESS)).singleElement().satisfies(back -> {
            assertThat(back.solved()).isFalse();
            assertThat(back.since()).isEqualTo(day(2));
        });
    }

    @ParameterizedTest
    @CsvSource({"1, false", "13, false", "14, true", "15, true"})
    void aReusedSectionStaysForFourteenDaysThoughOneNightShowsIt(int days, boolean solved) {
        List<RecordedFinding> monday = next(List.of(), 0, REUSED);
        assertThat(next(monday, days)).extracting(RecordedFinding::solved).containsExactly(solved);
        assertThat(FindingsHistory.end(monday)).contains(day(14));
    }

    @Test
    void aReusedSectionThatIsFoundAgainKeepsItsDateAndEndsNoLater() {
        List<RecordedFinding> later = next(next(List.of(), 0, REUSED), 5, REUSED);
        assertThat(later).extracting(RecordedFinding::since).containsExactly(MONDAY);
        assertThat(FindingsHistory.end(later)).contains(day(14));
        assertThat(FindingsHistory.end(next(later, 14))).isEmpty();
    }

    @Test
    void whoItIsAboutIsWhatTheRosterSaysTonightAndOfTheSolvedWhatItSaid() {
        district.student("s1", "A").name("Roe");
        List<RecordedFinding> monday = next(List.of(), 0, finding(FindingCode.STUDENT_WITHOUT_GUARDIAN, "s1", ""));
        district.removePerson("s1");
        assertThat(Stream.of(monday, next(monday, 1)).map(page -> page.getFirst().subject()))
                .containsOnly(new Subject("First", "Roe", "s1@example.org", "", "Elm Street", ""));
    }

    private List<RecordedFinding> next(List<RecordedFinding> former, int day, Finding... tonight) {
        Subjects subjects = new Subjects(district.roster(), "Elm Street");
        return FindingsHistory.next(former, List.of(tonight), subjects, day(day));
    }

    private static Instant day(int day) {
        return MONDAY.plus(Duration.ofDays(day));
    }

    private static Finding finding(FindingCode code, String id, String detail) {
        return new Finding(code, RecordKind.PERSON, id, detail);
    }
}
