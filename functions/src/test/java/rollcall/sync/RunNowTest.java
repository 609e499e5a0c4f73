package rollcall.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;
import rollcall.roster.SourceFailure;

/// Somebody says that the data is mended, and does not have to wait for the night.
class RunNowTest {
    private static final Springfield TOWN = Springfield.oneSchool(100);
    private static final Springfield LARGE = TOWN.copy().withoutStudents(0, 50);
    private static final Set<SchoolId> ELM = Set.of(new SchoolId("elm"));
    private final Night night = new Night().of(TOWN);

    @Test
    void newDataIsReadAtOnceAlthoughNoEventAnnouncedIt() {
        night.of(LARGE);
        HeldPlan held = night.held("elm");
        night.source.shareSilently(TOWN.roster());
        assertThat(night.runNow.recheck(Springfield.ID, ELM, Night.BOSS)).isInstanceOf(RunOutcome.Started.class);
        assertThat(night.clear(held)).isInstanceOf(ClearOutcome.Outdated.class);
        assertThat(night.settle().atRest()).isTrue();
        assertThat(night.district().eventsTrusted()).isTrue();
    }

    @Test
    void sameDataIsHeldAgainUnderAnotherNumber() {
        night.of(LARGE);
        HeldPlan held = night.held("elm");
        night.runNow.recheck(Springfield.ID, ELM, Night.BOSS);
        night.settle();
        assertThat(night.held("elm").number()).isGreaterThan(held.number());
        assertThat(night.clear(night.held("elm"))).isInstanceOf(ClearOutcome.Cleared.class);
    }

    @ParameterizedTest
    @EnumSource(Wire.Fault.class)
    void wishThatWasCutOffIsMadeGoodByTheNextNight(Wire.Fault fault) {
        for (int call = 0; call < 10; call++) {
            Night other = new Night().of(TOWN).of(LARGE);
            other.source.shareSilently(TOWN.roster());
            other.wire.clear();
            other.wire.breakAt(call, fault);
            survive(() -> other.runNow.recheck(Springfield.ID, ELM, Night.BOSS));
            other.wire.clear();
            other.next();
            assertThat(dropped(other)).as("%s at call %d", fault, call).isEmpty();
            other.runNow.recheck(Springfield.ID, ELM, Night.BOSS);
            assertThat(other.settle().atRest()).as("%s at call %d", fault, call).isTrue();
        }
    }

    @Test
    void attemptThatIsUnderWayIsNotDoubled() {
        night.source.share(LARGE.roster());
        night.source.duringPull(() -> assertThat(night.runNow.recheck(Springfield.ID, ELM, Night.BOSS))
                .isEqualTo(new RunOutcome.AlreadyRunning(night.clock.instant().plus(Night.TIMEOUT))));
        night.start();
        night.tasks.takePlans().forEach(night::plan);
        assertThat(night.tasks.plans()).isEmpty();
    }

    @Test
    void failingDistrictIsTriedAtOnceOnceSomebodySaysItIsMended() {
        night.source.fail(SourceFailure.TOKEN_REFUSED);
        night.start().deliver();
        night.source.work();
        night.later(Duration.ofSeconds(1));
        assertThat(night.runNow.fixed(Springfield.ID, Night.BOSS)).isInstanceOf(RunOutcome.Started.class);
        night.deliver();
        assertThat(night.district().failure()).isEmpty();
    }

    @Test
    void districtThatIsNotMendedYetFailsOnceMoreAndOwesNoOtherNotice() {
        night.source.fail(SourceFailure.TOKEN_REFUSED);
        night.start().deliver();
        night.runNow.fixed(Springfield.ID, Night.BOSS);
        night.deliver();
        assertThat(night.district().failure()).map(Failure::count).contains(2);
    }

    @Test
    void disconnectedDistrictComesBackOnceSomebodySaysItIsMended() {
        night.source.unshare(Springfield.ID);
        night.start().deliver();
        assertThat(night.district().connected()).isFalse();
        assertThat(night.runNow.recheck(Springfield.ID, ELM, Night.BOSS)).isEqualTo(new RunOutcome.NotConnected());
        night.source.share(TOWN.copy().rename("s1", "Anew").roster());
        assertThat(night.runNow.fixed(Springfield.ID, Night.BOSS)).isInstanceOf(RunOutcome.Started.class);
        assertThat(night.settle().atRest()).isTrue();
        assertThat(night.district().connected()).isTrue();
        assertThat(night.export()).contains("Anew");
    }

    @Test
    void trailSaysOfWhatWasRefusedThatItWas() {
        night.settings.pause(Springfield.ID, new Pause(Optional.empty(), night.clock.instant(), Optional.empty()));
        night.runNow.recheck(Springfield.ID, ELM, Night.BOSS);
        assertThat(night.trail.page(AuditQuery.of(Springfield.ID, 9)).entries())
                .filteredOn(entry -> entry.actor().equals(Night.BOSS))
                .singleElement()
                .satisfies(entry -> assertThat(entry.details()).containsEntry(AuditEntry.REFUSED, "PAUSED"));
    }

    @Test
    void trailSaysWhoWishedItAndForWhichSchool() {
        night.runNow.fixed(Springfield.ID, Night.BOSS);
        night.runNow.recheck(Springfield.ID, ELM, Night.BOSS);
        night.runNow.recheck(Springfield.ID, Set.of(), Night.BOSS);
        assertThat(night.trail.page(AuditQuery.of(Springfield.ID, 9)).entries())
                .filteredOn(entry -> entry.actor().equals(Night.BOSS))
                .extracting(AuditEntry::action, AuditEntry::school)
                .containsExactlyInAnyOrder(tuple(AuditAction.FIX_REPORTED, Optional.empty()),
                        tuple(AuditAction.RECHECK_STARTED, Optional.of(new SchoolId("elm"))),
                        tuple(AuditAction.RECHECK_STARTED, Optional.empty()));
    }

    @Test
    void nobodyIsReadWhomNobodyKnows() {
        assertThat(night.runNow.fixed(new DistrictId("nowhere"), Night.BOSS)).isEqualTo(new RunOutcome.Unknown());
    }

    @Test
    void districtThatItsAdministratorHasNotStartedYetIsLeftAlone() {
        Night other = new Night();
        DistrictState state = DistrictState.awaitingStart(TOWN.roster().district());
        assertThat(other.districts.save(state)).isTrue();
        assertThat(other.runNow.fixed(Springfield.ID, Night.BOSS)).isEqualTo(new RunOutcome.NotStarted());
        assertThat(other.runNow.recheck(Springfield.ID, ELM, Night.BOSS)).isEqualTo(new RunOutcome.NotStarted());
        assertThat(other.tasks.plans()).isEmpty();
        assertThat(other.district().awaitsStart()).isTrue();
    }

    private static Optional<PendingPlan> dropped(Night night) {
        return night.school("elm").pending().filter(plan -> plan.hold().dropped());
    }

    private static void survive(Runnable work) {
        try {
            work.run();
        } catch (Wire.Killed | IllegalStateException _) {
            // What was cut off is done again.
        }
    }
}
