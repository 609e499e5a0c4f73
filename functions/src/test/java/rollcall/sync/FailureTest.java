package rollcall.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import rollcall.roster.SourceFailure;

/// What fails is written down, tried again in time, and harms nothing.
class FailureTest {
    private static final Springfield TOWN = Springfield.small();
    private static final Springfield CHANGED = TOWN.copy().rename("ann", "Annabel").without("bob");
    private final Night night = new Night().of(TOWN);

    @ParameterizedTest
    @EnumSource(SourceFailure.class)
    void districtThatCannotBeReadIsLeftAsItIs(SourceFailure reason) {
        String before = night.export(TOWN);
        night.source.share(CHANGED.roster());
        night.source.fail(reason);
        night.wire.clear();
        night.start().deliver();
        assertThat(night.wire.calls()).doesNotContain("SchoolStore.save", "BlobStore.put", "Directory.write");
        assertThat(night.export(TOWN)).isEqualTo(before);
        Failure failure = failure();
        assertThat(failure.code()).isEqualTo(reason.name());
        assertThat(failure.sentence()).isEqualTo(reason.sentence());
        assertThat(failure.count()).isEqualTo(1);
        assertThat(failure.next()).isEqualTo(night.clock.instant().plus(Duration.ofMinutes(5)));
        assertThat(night.district().attempt()).isEmpty();
    }

    @Test
    void districtThatFailsIsLeftAloneTwiceAsLongEachTimeAndLiftedOnceItWorks() {
        night.source.fail(SourceFailure.UNREACHABLE);
        night.start().deliver();
        for (long minutes = 5; minutes <= 40; minutes *= 2) {
            assertThat(night.later(Duration.ofMinutes(minutes).minusMillis(1)).due()).isZero();
            assertThat(night.later(Duration.ofMillis(1)).due()).isEqualTo(1);
            night.deliver();
        }
        assertThat(failure().count()).isEqualTo(5);
        night.source.work();
        night.settle();
        assertThat(night.atRest()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1, 5", "2, 10", "9, 1280", "10, 1440", "100, 1440"})
    void failuresInARowMakeTheWaitLongerUpToADay(int failures, int minutes) {
        assertThat(Backoff.after(failures)).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Test
    void districtThatIsLeftAloneIsNotQueuedAndATaskForItDoesNothing() {
        night.source.fail(SourceFailure.UNREACHABLE);
        night.start().deliver();
        night.source.work();
        night.later(Duration.ofMinutes(4)).fanOut();
        assertThat(night.tasks.plans()).isEmpty();
        assertThat(night.plan(new PlanTask(Springfield.ID, new RunId("another"))))
                .isInstanceOf(PlanOutcome.Skipped.class);
    }

    @Test
    void workerThatWasKilledCountsAsAFailureAndIsTriedAgain() {
        night.source.share(CHANGED.roster());
        night.start();
        PlanTask task = night.tasks.takePlans().getFirst();
        night.source.duringPull(() -> {
            throw new Wire.Killed();
        });
        assertThat(killed(task)).isTrue();
        Instant end = night.clock.instant().plus(Night.TIMEOUT);
        assertThat(failure().code()).isEqualTo("STOPPED");
        assertThat(failure().next()).isEqualTo(end);
        assertThat(night.plan(task)).isEqualTo(new PlanOutcome.Busy(end));
        assertThat(night.due()).isZero();
        night.clock.set(end);
        night.source.duringPull(() -> {});
        assertThat(night.due()).isEqualTo(1);
        night.settle();
        assertThat(night.atRest()).isTrue();
        assertThat(night.export()).contains("Annabel");
    }

    @Test
    void districtThatTakesTooLongStagesNothing() {
        night.source.share(CHANGED.roster());
        night.source.duringPull(() -> night.later(Night.TIMEOUT));
        night.wire.clear();
        night.start().deliver();
        assertThat(failure().code()).isEqualTo("OUT_OF_TIME");
        assertThat(night.wire.calls()).doesNotContain("SchoolStore.save", "TaskQueue.apply", "Directory.write");
    }

    @Test
    void schoolThatTakesTooLongIsAppliedByAnotherWorker() {
        night.source.share(CHANGED.roster());
        night.start();
        night.tasks.takePlans().forEach(night::plan);
        SchoolTask task = night.tasks.takeApplies().getFirst();
        assertThat(outOfTime(task)).isTrue();
        assertThat(night.apply(task)).isInstanceOf(ApplyOutcome.Applied.class);
        assertThat(night.export()).contains("Annabel");
    }

    @Test
    void unknownSourceFailsTheFanOutOnlyWhileNobodyIsKnown() {
        night.source.fail(SourceFailure.SERVER_ERROR);
        night.start();
        assertThat(night.tasks.plans()).hasSize(1);
    }

    @Test
    void whatNobodyExpectedIsARecordedFailureEvenBeforeTheAttemptBegins() {
        night.source.share(CHANGED.roster());
        night.wire.before("RosterSource.signal", () -> {
            throw new IllegalStateException("nobody expected this");
        });
        night.start();
        PlanTask task = night.tasks.takePlans().getFirst();
        assertThatThrownBy(() -> night.plan(task)).hasMessage("nobody expected this");
        assertThat(failure().code()).isEqualTo(Failure.INTERNAL);
        assertThat(night.district().attempt()).isEmpty();
    }

    @Test
    void auditDuringAReadingDoesNotFailIt() {
        night.later(Duration.ofDays(8));
        night.source.share(CHANGED.roster());
        night.source.duringPull(() -> {
            Drift.of(night);
            night.audit();
        });
        night.start().deliver();
        assertThat(night.planned.getLast()).isInstanceOf(PlanOutcome.Planned.class);
        night.source.duringPull(() -> {});
        night.settle();
        assertThat(night.district().failure()).isEmpty();
        int pulls = night.source.pulls();
        night.next();
        assertThat(night.source.pulls()).as("the night after reads what drifted").isEqualTo(pulls + 1);
        assertThat(night.export()).doesNotContain("Drifted");
    }

    private Failure failure() {
        return night.district().failure().orElseThrow();
    }

    private boolean killed(PlanTask task) {
        try {
            night.plan(task);
            return false;
        } catch (Wire.Killed _) {
            return true;
        }
    }

    private boolean outOfTime(SchoolTask task) {
        try {
            night.apply(task, night.clock.instant());
            return false;
        } catch (OutOfTimeException _) {
            return List.copyOf(night.applied).size() == 2;
        }
    }
}
