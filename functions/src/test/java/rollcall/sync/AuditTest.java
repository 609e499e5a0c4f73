package rollcall.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The audit finds what the directory holds otherwise than it should, and the next night heals it.
class AuditTest {
    private static final Springfield TOWN = Springfield.small();
    private static final Duration WEEK = Duration.ofDays(7);
    private final Night night = new Night().of(TOWN);

    static Stream<Arguments> drifts() {
        return Stream.of(
                Arguments.of("an account", (Consumer<Night>) Drift::person),
                Arguments.of("a class", (Consumer<Night>) Drift::schoolClass),
                Arguments.of("a contact point", (Consumer<Night>) Drift::contactPoint));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("drifts")
    void whatWasAlteredIsFoundAndHealedTheNextNight(String what, Consumer<Night> drift) {
        String before = night.export(TOWN);
        drift.accept(night);
        assertThat(night.export(TOWN)).as(what).isNotEqualTo(before);
        assertThat(night.later(WEEK).audit()).isEqualTo(new AuditOutcome(2, 1));
        night.next();
        assertThat(night.export(TOWN)).isEqualTo(before);
        assertThat(night.later(WEEK).audit()).isEqualTo(new AuditOutcome(2, 0));
        assertThat(night.district().eventsTrusted()).isTrue();
    }

    @Test
    void schoolIsAuditedOnceAWeekWithOneWrite() {
        assertThat(night.later(WEEK.minusMillis(1)).audit()).isEqualTo(new AuditOutcome(0, 0));
        night.later(Duration.ofMillis(1));
        night.wire.clear();
        assertThat(night.audit()).isEqualTo(new AuditOutcome(2, 0));
        assertThat(night.wire.count("SchoolStore.save")).isEqualTo(2);
        assertThat(night.wire.count("BlobStore.put", "DistrictStore.save", "Directory.write")).isZero();
        assertThat(night.audit()).isEqualTo(new AuditOutcome(0, 0));
        assertThat(night.later(WEEK).audit()).isEqualTo(new AuditOutcome(2, 0));
    }

    @Test
    void schoolThatChangesEveryNightIsAuditedToo() {
        Springfield town = TOWN.copy();
        for (int day = 0; day < 7; day++) {
            night.of(town.rename("ann", "Name" + day));
        }
        assertThat(night.audit().schools()).isEqualTo(2);
    }

    @Test
    void schoolThatIsBeingAppliedIsAuditedLater() {
        night.source.share(TOWN.copy().rename("ann", "Annabel").roster());
        night.later(WEEK).start();
        night.tasks.takePlans().forEach(night::plan);
        assertThat(night.audit()).isEqualTo(new AuditOutcome(1, 0));
        night.settle();
        assertThat(night.audit()).isEqualTo(new AuditOutcome(1, 0));
    }

    @Test
    void planThatWasQueuedAndGotLostIsMadeAnewTheNextNightHoweverQuietItIs() {
        Springfield changed = TOWN.copy().rename("ann", "Annabel");
        night.source.share(changed.roster());
        night.start();
        night.tasks.takePlans().forEach(night::plan);
        night.tasks.takeApplies();
        night.later(Audit.LONGEST_QUEUED.minusMillis(1)).audit();
        assertThat(night.district().lastPull()).isPresent();
        night.later(Duration.ofMillis(1)).audit();
        night.next();
        assertThat(night.export(changed)).isEqualTo(new Night().of(TOWN).of(changed).export(changed));
        assertThat(night.atRest()).isTrue();
    }

    @Test
    void planThatWaitsForAPersonIsNotLost() {
        Springfield large = Springfield.oneSchool(200);
        Night held = new Night().of(large).of(large.copy().withoutStudents(0, 50));
        held.later(WEEK).audit();
        assertThat(held.held()).isNotEmpty();
        assertThat(held.district().lastPull()).isPresent();
        held.held().forEach(held::clear);
        held.audit();
        assertThat(held.district().lastPull()).as("it was queued just now").isPresent();
    }

    @Test
    void auditEndsInTimeAndGoesOnAtTheNextCall() {
        night.later(WEEK);
        assertThat(night.audit(night.clock.instant())).isEqualTo(new AuditOutcome(0, 0));
        assertThat(night.audit()).isEqualTo(new AuditOutcome(2, 0));
    }

    @ParameterizedTest
    @EnumSource(Wire.Fault.class)
    void driftIsHealedWhereverTheAuditBreaks(Wire.Fault fault) {
        String before = night.export(TOWN);
        for (int call = 0; call < 9; call++) {
            Night broken = new Night().of(TOWN);
            Drift.of(broken);
            broken.later(WEEK).wire.breakAt(call, fault);
            broken.auditUntilItEnds();
            broken.wire.clear();
            broken.next();
            assertThat(broken.export(TOWN)).as(fault + " at call " + call).isEqualTo(before);
            assertThat(broken.atRest()).isTrue();
        }
    }
}
