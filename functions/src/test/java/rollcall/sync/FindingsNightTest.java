package rollcall.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.plan.FindingCode;
import rollcall.report.RecordedFinding;

/// What is kept of a school's findings from night to night, and what that takes.
class FindingsNightTest {
    private static final Springfield TOWN = Springfield.oneSchool(20);
    private static final String[] WRITES = {"SchoolStore.save", "BlobStore.put", "BlobStore.delete"};
    private final Night night = new Night();

    @BeforeEach
    void everyNightIsRead() {
        night.source.withoutEvents();
    }

    @Test
    void theFirstNightCountsThemAndKeepsThemWithTheirDay() {
        night.of(TOWN);
        assertThat(night.school("elm").findings().counts()).isEqualTo(Map.of(
                FindingCode.STUDENT_EMAIL_MISSING, 20,
                FindingCode.STUDENT_WITHOUT_GUARDIAN, 20,
                FindingCode.BIRTH_DATE_MISSING, 20));
        assertThat(findings()).hasSize(60).allSatisfy(recorded -> {
            assertThat(recorded.since()).isEqualTo(Night.FIRST);
            assertThat(recorded.solved()).isFalse();
            assertThat(recorded.subject().school()).isEqualTo("elm school");
            assertThat(recorded.subject().first()).isEqualTo(recorded.finding().id());
        });
    }

    @Test
    void aNightThatChangesNothingOfThemWritesAndReadsNothing() {
        night.of(TOWN);
        night.wire.clear();
        night.next();
        assertThat(night.wire.count(WRITES)).isZero();
    }

    @Test
    void aPlanThatChangesNothingOfThemLeavesThemWhereTheyLie() {
        night.of(TOWN);
        FindingsSummary before = night.school("elm").findings();
        night.of(TOWN.copy().rename("s1", "Annabel"));
        assertThat(night.school("elm").findings()).isEqualTo(before);
    }

    @Test
    void aPlanThatChangesThemTakesThemAlongAtNoFurtherWrite() {
        night.of(TOWN);
        night.wire.clear();
        night.of(TOWN.copy().student("zoe", "elm"));
        assertThat(night.wire.count(WRITES)).isLessThanOrEqualTo(4);
        assertThat(findings()).hasSize(63)
                .filteredOn(recorded -> recorded.since().isAfter(Night.FIRST))
                .hasSize(3)
                .extracting(recorded -> recorded.finding().id())
                .containsOnly("zoe");
    }

    @Test
    void findingsAloneAreOneDocumentAndTheState() {
        Springfield town = TOWN.copy().teacher("tom", "elm").section("art", "elm", "tom", "s1");
        night.of(town);
        night.wire.clear();
        night.of(town.copy().section("art", "elm", "tom", "s1", "nobody"));
        assertThat(night.wire.count(WRITES)).isEqualTo(2);
        assertThat(night.wire.count("Directory.write")).isZero();
        assertThat(findings()).filteredOn(recorded -> recorded.finding().code() == FindingCode.MEMBER_NOT_SHARED)
                .singleElement()
                .satisfies(recorded -> assertThat(recorded.finding().detail()).isEqualTo("nobody"));
    }

    @Test
    void whatIsSolvedIsShownOnceAndQuietNightsDoNotWriteToForgetIt() {
        Springfield town = TOWN.copy().section("art", "elm", "nobody", "s1");
        night.of(town).of(TOWN);
        assertThat(solved()).containsExactly(FindingCode.CLASS_TEACHER_WITHOUT_ACCOUNT);
        assertThat(night.school("elm").findings().counts())
                .doesNotContainKey(FindingCode.CLASS_TEACHER_WITHOUT_ACCOUNT);
        night.wire.clear();
        night.next();
        assertThat(night.wire.count(WRITES)).isZero();
        night.of(TOWN.copy().student("zoe", "elm"));
        assertThat(solved()).isEmpty();
    }

    @Test
    void aSchoolWithNothingLeftToMendShowsWhatWasSolved() {
        Springfield town = new Springfield().school("elm").teacher("tina", "elm");
        night.of(town).of(town.copy().without("tina"));
        assertThat(night.school("elm").findings().counts()).isEmpty();
        assertThat(solved()).containsExactly(FindingCode.TEACHER_WITHOUT_CLASS);
        night.wire.clear();
        night.later(Duration.ofDays(100)).next();
        assertThat(night.wire.count(WRITES)).isZero();
        assertThat(findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"29, 0", "30, 2"})
    void theDocumentIsWrittenAnewBeforeItExpires(int days, int writes) {
        night.of(TOWN);
        List<RecordedFinding> before = findings();
        night.later(Duration.ofDays(days)).wire.clear();
        night.fanOut().settle();
        assertThat(night.wire.count(WRITES)).isEqualTo(writes);
        assertThat(findings()).isEqualTo(before);
        if (writes > 0) {
            night.later(Duration.ofDays(29));
            assertThat(findings()).isEqualTo(before);
        }
    }

    @Test
    void aPauseOfTwoMonthsLeavesEveryDayAsItWas() {
        night.of(TOWN);
        night.later(Duration.ofDays(29));
        Optional<Instant> end = Optional.of(night.clock.instant().plus(Duration.ofDays(60)));
        night.settings.pause(Springfield.ID, new Pause(Optional.empty(), night.clock.instant(), end));
        night.next().later(Duration.ofDays(60)).of(TOWN.copy().student("zoe", "elm"));
        assertThat(findings()).filteredOn(recorded -> recorded.since().equals(Night.FIRST)).hasSize(60);
        assertThat(findings()).hasSize(63);
    }

    @Test
    void aWaitingSchoolShowsWhatIsWrongTonight() {
        Springfield town = Springfield.oneSchool(200);
        night.of(town).of(town.copy().withoutStudents(0, 50).student("zoe", "elm"));
        assertThat(night.school("elm").pending()).isPresent();
        assertThat(findings()).filteredOn(recorded -> recorded.finding().id().equals("zoe")).hasSize(3);
        assertThat(solved()).hasSize(150);
        List<RecordedFinding> before = findings();
        night.next();
        assertThat(findings()).isEqualTo(before);
    }

    private List<RecordedFinding> findings() {
        return new SchoolArchive(night.blobs, night.clock).findings(night.school("elm"));
    }

    private List<FindingCode> solved() {
        return findings().stream().filter(RecordedFinding::solved).map(recorded -> recorded.finding().code()).toList();
    }
}
