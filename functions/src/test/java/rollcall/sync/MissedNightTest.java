package rollcall.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.report.SyncHour;
import rollcall.roster.SourceFailure;

/// A night whose start was lost is caught up in the same night.
class MissedNightTest {
    private static final Springfield TOWN = Springfield.small();
    private static final Springfield CHANGED = TOWN.copy().rename("ann", "Annabel");
    private static final Instant NIGHT = Night.FIRST.plus(Duration.ofDays(1));
    private final Night night = new Night().of(TOWN);

    @ParameterizedTest
    @CsvSource({"PT0S, 0", "PT59M59S, 0", "PT1H, 1", "PT5H59M59S, 1", "PT6H, 0", "PT23H59M, 0"})
    void nightThatNeverBeganIsCaughtUpBeforeSchool(Duration late, int queued) {
        night.clock.set(NIGHT.plus(late));
        assertThat(night.due()).isEqualTo(queued);
    }

    @Test
    void whatIsCaughtUpIsTheNightThatWasMissedAndIsDoneOnce() {
        night.source.share(CHANGED.roster());
        night.clock.set(NIGHT.plus(Duration.ofHours(2)));
        night.due();
        night.deliver();
        assertThat(night.export(CHANGED)).isEqualTo(new Night().of(CHANGED).export(CHANGED));
        assertThat(night.due()).isZero();
        assertThat(night.plan(new PlanTask(Springfield.ID, RunId.at(NIGHT))))
                .isEqualTo(new PlanOutcome.Skipped("the run is done"));
    }

    @Test
    void districtThatFailedWaitsForItsNextAttemptOnly() {
        night.source.fail(SourceFailure.UNREACHABLE);
        night.start().deliver();
        night.clock.set(NIGHT.plus(Duration.ofHours(2)));
        assertThat(night.due()).isEqualTo(1);
        assertThat(night.tasks.plans()).noneMatch(task -> task.run().equals(RunId.at(NIGHT)));
    }

    @Test
    void districtWhoseOwnHourIsEarlierIsCaughtUpEarlier() {
        DistrictSettings standard = DistrictSettings.STANDARD;
        night.districts.save(night.district()
                .with(new DistrictSettings(
                        standard.limits(), standard.kinds(), standard.scope(), standard.rollover(), standard.pauses(),
                        standard.enforced(), new SyncHour(20), standard.language(), standard.newcomers())));
        night.clock.set(NIGHT.minus(Duration.ofHours(2)));
        assertThat(night.due()).isEqualTo(1);
    }

    @Test
    void nightThatWasPausedIsNotCaughtUp() {
        night.clock.set(NIGHT.minus(Duration.ofHours(1)));
        night.settings.pause(Springfield.ID, new Pause(
                Optional.empty(), night.clock.instant(), Optional.of(NIGHT.plus(Duration.ofMinutes(30)))));
        night.clock.set(NIGHT.plus(Duration.ofHours(2)));
        assertThat(night.due()).isZero();
    }
}
