package rollcall.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.plan.EntityKind;
import rollcall.plan.FindingCode;
import rollcall.report.DistrictReport;
import rollcall.report.SchoolReport;
import rollcall.report.SchoolStatus;
import rollcall.report.WaitingPlan;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;
import rollcall.roster.SourceFailure;

/// What an administrator sees after all sorts of nights.
class ReportsTest {
    private static final Springfield TOWN = Springfield.oneSchool(200)
            .school("oak")
            .teacher("tom", "oak")
            .student("zoe", "oak")
            .guardian("gus", "gus@home.example", "+14155550101", "zoe")
            .section("art", "oak", "tom", "zoe");
    private final Night night = new Night().of(TOWN);
    private final Reports reports = new Reports(night.districts, night.schools, night.clock);

    @Test
    void connectedSchoolIsToldWithItsCountsAndTimes() {
        SchoolReport oak = school("oak");
        assertThat(oak.status()).isEqualTo(SchoolStatus.CONNECTED);
        assertThat(oak.figures().present()).isEqualTo(Map.of(EntityKind.TEACHER, 1, EntityKind.STAFF, 0,
                EntityKind.GUARDIAN, 1, EntityKind.STUDENT, 1, EntityKind.CLASS, 1));
        assertThat(oak.lastSync()).contains(Night.FIRST);
        assertThat(oak.nextSync()).contains(Night.FIRST.plus(Duration.ofDays(1)));
        assertThat(oak.history().entries()).hasSize(1);
        assertThat(district().totals().of(EntityKind.STUDENT)).isEqualTo(201);
    }

    @Test
    void quietNightIsALastSyncAndLeavesTheCounts() {
        SchoolReport before = school("oak");
        night.next().next();
        assertThat(school("oak").lastSync()).contains(Night.FIRST.plus(Duration.ofDays(2)));
        assertThat(school("oak").figures()).isEqualTo(before.figures());
    }

    @Test
    void heldSchoolComesFirstWithWhatItHoldsAndSinceWhen() {
        night.of(TOWN.copy().withoutStudents(0, 50));
        night.next();
        SchoolReport first = district().schools().getFirst();
        assertThat(first.status()).isEqualTo(SchoolStatus.ON_HOLD);
        assertThat(first.school()).isEqualTo(new SchoolId("elm"));
        assertThat(first.holds()).singleElement().asString().contains("50 of 200 students");
        assertThat(first.waiting().map(WaitingPlan::number)).contains(2L);
        assertThat(first.figures().of(EntityKind.STUDENT)).isEqualTo(200);
        assertThat(first.lastSync()).contains(Night.FIRST);
        assertThat(school("oak").lastSync()).contains(Night.FIRST.plus(Duration.ofDays(2)));
    }

    @ParameterizedTest
    @CsvSource({"WHOLE_SCHOOL, false, false", "DANGEROUS_ONLY, false, true", "DANGEROUS_ONLY, true, false"})
    void holdSaysWhetherOnlyWhatIsDangerousWaits(HoldScope scope, boolean undone, boolean partly) {
        DistrictState state = night.district();
        DistrictSettings standard = DistrictSettings.STANDARD;
        night.districts.save(state.with(new DistrictSettings(standard.limits(), standard.kinds(), scope,
                standard.rollover(), standard.pauses(), standard.enforced(), standard.hour(), standard.language(),
                standard.newcomers())));
        if (undone) {
            night.of(TOWN.copy().rename("zoe", "Zoey")).undo("elm", night.school("elm").applied());
        } else {
            night.of(TOWN.copy().withoutStudents(0, 50));
        }
        assertThat(school("elm").waiting().map(WaitingPlan::partly)).contains(partly);
    }

    @Test
    void findingsAreCountedByCodeAndByWeight() {
        night.of(TOWN.copy().section("pe", "oak", "nobody", "zoe", "stranger"));
        SchoolReport oak = school("oak");
        assertThat(oak.findings()).isEqualTo(Map.of(
                FindingCode.CLASS_TEACHER_WITHOUT_ACCOUNT, 1, FindingCode.STUDENT_EMAIL_MISSING, 1,
                FindingCode.BIRTH_DATE_MISSING, 1));
        assertThat(oak.figures().errors()).isEqualTo(1);
        assertThat(oak.figures().alerts()).isEqualTo(2);
        assertThat(district().schools().getFirst()).isEqualTo(oak);
    }

    @ParameterizedTest
    @CsvSource({"TOKEN_REFUSED, NOT_CONNECTED", "DISTRICT_NOT_SHARED, NOT_CONNECTED", "UNREACHABLE, CONNECTED",
        "KEEPS_CHANGING, CONNECTED"})
    void districtThatCannotBeReadSaysWhyAndWhenItIsTriedAgain(SourceFailure failure, SchoolStatus status) {
        night.start();
        night.source.fail(failure);
        night.deliver();
        DistrictReport district = district();
        Instant next = night.clock.instant().plus(Duration.ofMinutes(5));
        assertThat(district.trouble()).contains(failure.sentence());
        assertThat(district.nextSync()).contains(next);
        assertThat(school("oak").status()).isEqualTo(status);
        assertThat(school("oak").figures().of(EntityKind.STUDENT)).isEqualTo(1);
        night.later(Duration.ofHours(1));
        assertThat(district().nextSync()).contains(night.clock.instant());
    }

    @Test
    void districtThatIsNoLongerListedIsNotLookedAtAgainByItself() {
        night.source.unshare(Springfield.ID);
        night.start();
        assertThat(district().nextSync()).isEmpty();
        assertThat(district().statuses()).containsEntry(SchoolStatus.NOT_CONNECTED, 2);
        assertThat(school("oak").reason()).contains(SourceFailure.DISTRICT_NOT_SHARED.sentence());
        assertThat(school("oak").fixable()).isTrue();
    }

    @Test
    void attemptUnderWayIsNoTrouble() {
        DistrictState state = night.district();
        Instant until = night.clock.instant().plus(Duration.ofMinutes(15));
        night.districts.save(state.begun(new RunId("r"), night.clock.instant(), until));
        assertThat(district().trouble()).isEmpty();
        night.clock.set(until);
        assertThat(district().trouble()).contains(Failure.STOPPED_SENTENCE);
    }

    @Test
    void pausedSchoolSaysSoAndWhenItIsLookedAtAgain() {
        Instant now = night.clock.instant();
        Pause untilTheWeekend = new Pause(Optional.of(new SchoolId("oak")), now,
                Optional.of(now.plus(Duration.ofDays(4))));
        night.settings.pause(Springfield.ID, untilTheWeekend);
        assertThat(school("oak").status()).isEqualTo(SchoolStatus.PAUSED);
        assertThat(school("oak").nextSync()).contains(now.plus(Duration.ofDays(5)));
        assertThat(school("elm").status()).isEqualTo(SchoolStatus.CONNECTED);
        night.settings.pause(Springfield.ID, new Pause(Optional.empty(), now, Optional.empty()));
        assertThat(school("elm").status()).isEqualTo(SchoolStatus.PAUSED);
        assertThat(district().nextSync()).isEmpty();
    }

    @Test
    void schoolThatIsNotChosenIsNotConnected() {
        DistrictState state = night.district();
        night.districts.save(new DistrictState(state.district(), state.name(),
                new Selection.ChosenSchools(new TreeSet<>(List.of(new SchoolId("elm")))), true,
                state.revision(), state.number(), state.cursor(), true, state.lastPull(), state.lastRun(),
                state.attempt(), state.failure(), state.summary(), state.checked(), state.queued(), state.settings()));
        assertThat(school("oak").status()).isEqualTo(SchoolStatus.NOT_CONNECTED);
        assertThat(school("oak").nextSync()).isEmpty();
        assertThat(school("oak").fixable()).isFalse();
        assertThat(school("elm").status()).isEqualTo(SchoolStatus.CONNECTED);
    }

    @Test
    void schoolWhoseRemovalWasAppliedIsNotConnected() {
        night.release(TOWN.copy().without("oak"));
        assertThat(school("oak").status()).isEqualTo(SchoolStatus.NOT_CONNECTED);
        assertThat(school("oak").figures().of(EntityKind.STUDENT)).isZero();
    }

    @Test
    void nobodyElseIsTold() {
        assertThat(reports.district(new DistrictId("shelbyville"))).isEmpty();
        assertThat(reports.school(Springfield.ID, new SchoolId("nowhere"))).isEmpty();
        assertThat(reports.school(new DistrictId("shelbyville"), new SchoolId("elm"))).isEmpty();
    }

    private DistrictReport district() {
        return reports.district(Springfield.ID).orElseThrow();
    }

    private SchoolReport school(String id) {
        Optional<SchoolReport> found = reports.school(Springfield.ID, new SchoolId(id));
        return found.orElseThrow();
    }
}
