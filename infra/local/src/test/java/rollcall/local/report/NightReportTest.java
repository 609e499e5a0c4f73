package rollcall.local.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rollcall.plan.EntityKind;
import rollcall.plan.FindingCode;
import rollcall.plan.HoldReason;
import rollcall.plan.Tally;
import rollcall.report.History;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;
import rollcall.sync.DistrictSettings;
import rollcall.sync.DistrictState;
import rollcall.sync.Failure;
import rollcall.sync.FindingsSummary;
import rollcall.sync.FingerprintFiles;
import rollcall.sync.HoldState;
import rollcall.sync.NightSummary;
import rollcall.sync.PendingPlan;
import rollcall.sync.RunId;
import rollcall.sync.SchoolState;
import rollcall.sync.Selection;

final class NightReportTest {
    private static final Instant TONIGHT = Instant.parse("2026-11-24T07:00:00Z");
    private static final Instant LATER = TONIGHT.plusSeconds(20);
    private static final Instant LAST_WEEK = TONIGHT.minus(Duration.ofDays(7));
    private static final DistrictId DISTRICT = new DistrictId("d1");
    private static final Usage USAGE = new Usage(2, 3, 1.5);
    private static final Tally SMALL = new Tally(5, 4, 3, 2, 100);
    private static final Tally LARGE = new Tally(1, 0, 60, 0, 40);
    private static final HoldReason REASON = new HoldReason.LargeRemoval(EntityKind.STUDENT, 60, 100, 0.1);

    @Test
    void aNightThatWasAppliedShowsWhatItDid() {
        NightReport report = report(district(LATER, SMALL), applied("s1", LATER, SMALL));

        assertThat(report.changes()).containsEntry("students", new Counts(5, 4, 3, 2, 100));
        assertThat(report.schools()).isEqualTo(new NightReport.Schools(2, 1, 0));
        assertThat(report.cleverRequests()).isEqualTo(14);
        assertThat(report.failed()).isFalse();
    }

    @Test
    void theKindsComeInTheirOrderAndMembershipsLast() {
        assertThat(report(district(LATER, SMALL)).changes().keySet())
                .containsExactly("teachers", "staff", "guardians", "students", "classes", "memberships");
    }

    @Test
    void aHeldPlanHasDoneNothingYet() {
        SchoolState held = waiting("s2", LARGE, List.of(REASON));

        NightReport report = report(
                district(LATER, SMALL.plus(LARGE)), applied("s1", LATER, SMALL), held);

        assertThat(report.changes()).containsEntry("students", new Counts(5, 4, 3, 2, 200));
        assertThat(report.holds()).containsExactly(new Trouble(
                "d1", "s2", "School s2", "LARGE_REMOVAL",
                "60 of 100 students would be removed (60.0 %, the limit is 10.0 %)"));
        assertThat(report.schools().held()).isEqualTo(1);
        assertThat(report.failed()).isFalse();
    }

    @Test
    void aPlanThatIsNeitherAppliedNorHeldFailed() {
        NightReport report = report(district(LATER, LARGE), waiting("s1", LARGE, List.of()));

        assertThat(report.changes()).containsEntry("students", Counts.left(100));
        assertThat(report.failures()).extracting(Trouble::code).containsExactly("UNFINISHED");
        assertThat(report.failed()).isTrue();
    }

    @Test
    void onAQuietNightEverythingIsUnchanged() {
        NightReport report = report(district(LAST_WEEK, SMALL), applied("s1", LAST_WEEK, SMALL));

        assertThat(report.changes()).containsEntry("students", Counts.left(111))
                .containsEntry("memberships", Counts.left(850));
        assertThat(report.cleverRequests()).isEqualTo(1);
        assertThat(report.schools().applied()).isZero();
    }

    @Test
    void membershipsAreThoseOfTheSchoolsAppliedTonight() {
        NightReport report = report(
                district(LATER, SMALL), applied("s1", LATER, SMALL), applied("s2", LAST_WEEK, SMALL));

        assertThat(report.changes()).containsEntry("memberships", new Counts(30, 0, 20, 0, 820));
    }

    @Test
    void aDistrictThatFailedSaysWhy() {
        Failure failure = new Failure("UNREACHABLE", "Clever could not be reached.", 2, LAST_WEEK, LATER);

        NightReport report = NightReport.of(
                List.of(night(state(Optional.empty(), Optional.empty(), Optional.of(failure)))), USAGE);

        assertThat(report.failures()).containsExactly(
                new Trouble("d1", "", "District One", "UNREACHABLE", "Clever could not be reached."));
        assertThat(report.changes()).containsEntry("students", Counts.NONE);
        assertThat(report.cleverRequests()).isZero();
    }

    @Test
    void twoDistrictsAddUp() {
        DistrictNight one = night(district(LATER, SMALL), applied("s1", LATER, SMALL));

        NightReport report = NightReport.of(List.of(one, one), USAGE);

        assertThat(report.changes()).containsEntry("students", new Counts(10, 8, 6, 4, 200));
        assertThat(report.findings()).containsEntry(FindingCode.STUDENT_EMAIL_INVALID, 4);
    }

    @Test
    void theTableShowsEveryNumberAndSentence() {
        SchoolState held = waiting("s2", LARGE, List.of(REASON));
        NightReport report = report(
                district(LATER, SMALL.plus(LARGE)), applied("s1", LATER, SMALL), held);

        assertThat(String.join("\n", ReportTable.of(report))).isEqualTo("""
            Schools: 2 connected, 1 applied, 1 held

                           created   updated   removed     moved  unchanged
            teachers             0         0         0         0          0
            staff                0         0         0         0          0
            guardians            0         0         0         0          0
            students             5         4         3         2        200
            classes              0         0         0         0          0
            memberships         30         0        20         0        820

            Findings: 4 (student e-mail invalid 4)
            Held: 1
              School s2: 60 of 100 students would be removed (60.0 %, the limit is 10.0 %)
            Failed: none
            Took 14 Clever requests, 2.0 read units, 3.0 write units, 1.5 seconds""");
    }

    @Test
    void theJsonHasTheSameFields() {
        assertThat(ReportJson.of(report(district(LATER, SMALL), applied("s1", LATER, SMALL)))
                .lines()
                .map(String::strip))
                .contains(
                        "\"connected\" : 2,",
                        "\"students\" : {",
                        "\"created\" : 5,",
                        "\"STUDENT_EMAIL_INVALID\" : 2",
                        "\"holds\" : [ ],",
                        "\"cleverRequests\" : 14,",
                        "\"writeUnits\" : 3.0,")
                .doesNotContain("\"failed\" : false,");
    }

    private static NightReport report(DistrictState district, SchoolState... schools) {
        return NightReport.of(List.of(night(district, schools)), USAGE);
    }

    private static DistrictNight night(DistrictState district, SchoolState... schools) {
        return new DistrictNight(district, List.of(schools), TONIGHT);
    }

    private static DistrictState district(Instant pulled, Tally students) {
        NightSummary summary = new NightSummary(
                2, 1, 0, 850, 14, Map.of(EntityKind.STUDENT, students));
        return state(Optional.of(pulled), Optional.of(summary), Optional.empty());
    }

    private static DistrictState state(Optional<Instant> pulled, Optional<NightSummary> summary,
            Optional<Failure> failure) {
        return new DistrictState(
                DISTRICT,
                "District One",
                new Selection.AllSchools(),
                true,
                1,
                1,
                Optional.empty(),
                true,
                pulled,
                Optional.of(new RunId("2026-11-23T23:00")),
                Optional.empty(),
                failure,
                summary,
                pulled,
                Optional.empty(),
                DistrictSettings.STANDARD);
    }

    private static SchoolState applied(String id, Instant when, Tally students) {
        return school(id, Optional.empty(), students, Optional.of(when));
    }

    private static SchoolState waiting(String id, Tally students, List<HoldReason> reasons) {
        HoldState hold = new HoldState(reasons, Optional.empty(), Optional.empty(), false, Optional.of(LATER));
        PendingPlan plan = new PendingPlan(2, LATER, "hash", "basis", FingerprintFiles.NONE, Optional.empty(), hold,
                Optional.empty());
        return school(id, Optional.of(plan), students, Optional.empty());
    }

    private static SchoolState school(String id, Optional<PendingPlan> pending, Tally students,
            Optional<Instant> when) {
        return new SchoolState(
                DISTRICT,
                new SchoolId(id),
                "School " + id,
                1,
                1,
                pending,
                FingerprintFiles.NONE,
                Map.of(EntityKind.STUDENT, students),
                new FindingsSummary(Map.of(FindingCode.STUDENT_EMAIL_INVALID, 2), 1, Optional.empty(),
                        Optional.empty()),
                30,
                20,
                when,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Map.of(),
                History.NONE);
    }
}
