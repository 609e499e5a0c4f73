package rollcall.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rollcall.plan.Change;
import rollcall.plan.EntityKey;
import rollcall.roster.PersonId;
import rollcall.roster.SchoolId;

/// A person's yes is for one plan, exactly as it was seen.
class ClearHoldsTest {
    private static final Springfield TOWN = Springfield.oneSchool(100)
            .school("oak")
            .teacher("tom", "oak")
            .student("zoe", "oak")
            .section("art", "oak", "tom", "zoe");
    private static final Springfield LARGE = TOWN.copy().withoutStudents(0, 50);
    private final Night night = new Night().of(TOWN);

    @Test
    void clearedPlanIsAppliedExactlyAndTheLimitsStay() {
        night.of(LARGE);
        HeldPlan plan = night.held("elm");
        List<Change> staged = night.changes(plan);
        night.wire.clear();
        assertThat(night.clear(plan)).isInstanceOf(ClearOutcome.Cleared.class);
        assertThat(night.settle().atRest()).isTrue();
        assertThat(night.wire.calls().stream().filter("Directory.write"::equals)).hasSameSizeAs(staged);
        assertThat(night.export(TOWN)).isEqualTo(new Night().of(TOWN).of(LARGE).release(LARGE).export(TOWN));
        assertThat(night.school("elm").applied()).isEqualTo(plan.number());
        night.of(LARGE.copy().withoutStudents(50, 100));
        assertThat(night.held()).hasSize(1);
    }

    @Test
    void planThatAnotherReplacedIsNotCleared() {
        night.of(LARGE);
        HeldPlan old = night.held("elm");
        night.of(LARGE.copy().withoutStudents(50, 60));
        HeldPlan current = night.held("elm");
        assertThat(night.clear(old)).isEqualTo(new ClearOutcome.Replaced(Optional.of(current.number())));
        assertThat(night.clear(new HeldPlan(old.district(), old.school(), current.number(), old.hash())))
                .isInstanceOf(ClearOutcome.Replaced.class);
        assertThat(night.tasks.applies()).isEmpty();
    }

    @Test
    void whatDoesNotWaitCannotBeCleared() {
        night.of(LARGE);
        HeldPlan plan = night.held("elm");
        night.of(TOWN);
        assertThat(night.clear(plan)).isEqualTo(new ClearOutcome.Replaced(Optional.empty()));
        assertThat(night.clear(new HeldPlan(plan.district(), new SchoolId("ash"), 1, plan.hash())))
                .isEqualTo(new ClearOutcome.Unknown());
        night.source.share(TOWN.copy().rename("s1", "Anew").roster());
        night.start();
        night.tasks.takePlans().forEach(night::plan);
        assertThat(night.clear(night.held("elm"))).isEqualTo(new ClearOutcome.NotHeld());
    }

    @Test
    void planThatDoesNotFitTheSchoolAnyMoreIsMadeAnew() {
        night.of(LARGE);
        HeldPlan plan = night.held("elm");
        SchoolState state = night.school("elm");
        SchoolArchive archive = new SchoolArchive(night.blobs, night.clock);
        EntityKey key = EntityKey.of(new PersonId("s1"));
        night.schools.save(state.with(archive.forget(state, Map.of(key, archive.applied(state).marks().get(key)))));
        assertThat(night.clear(plan)).isInstanceOf(ClearOutcome.Outdated.class);
        assertThat(night.clear(plan)).isInstanceOf(ClearOutcome.Outdated.class);
        night.settle();
        HeldPlan remade = night.held("elm");
        assertThat(remade.number()).isGreaterThan(plan.number());
        assertThat(night.clear(remade)).isInstanceOf(ClearOutcome.Cleared.class);
        assertThat(night.settle().atRest()).isTrue();
    }

    @Test
    void planOfWhichTheDocumentIsGoneIsMadeAnew() {
        night.of(LARGE);
        HeldPlan plan = night.held("elm");
        night.later(SchoolArchive.PLAN_LIFETIME.plusDays(1));
        assertThat(night.clear(plan)).isInstanceOf(ClearOutcome.Outdated.class);
        night.settle();
        assertThat(night.held()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Wire.Fault.class)
    void yesThatWasCutOffIsHealedByAnother(Wire.Fault fault) {
        Night calm = new Night().of(TOWN).of(LARGE);
        calm.wire.clear();
        calm.clear(calm.held("elm"));
        int calls = calm.wire.calls().size();
        String expected = calm.settle().export(TOWN);
        for (int call = 0; call < calls; call++) {
            Night other = new Night().of(TOWN).of(LARGE);
            HeldPlan plan = other.held("elm");
            other.wire.clear();
            other.wire.breakAt(call, fault);
            survive(() -> other.clear(plan));
            other.wire.clear();
            survive(() -> other.clear(plan));
            assertThat(other.settle().atRest()).as("%s at call %d", fault, call).isTrue();
            assertThat(other.export(TOWN)).as("%s at call %d", fault, call).isEqualTo(expected);
        }
    }

    @Test
    void yesOutlivesANightThatFindsTheSameAndIsSpentWithThePlan() {
        night.of(LARGE);
        night.clear(night.held("elm"));
        night.tasks.takeApplies();
        night.of(LARGE.copy().rename("zoe", "Zoey"));
        assertThat(night.atRest()).isTrue();
        assertThat(night.export()).doesNotContain("account s0 active");
    }

    @Test
    void yesLapsesWithATraceIfTheRosterSaysSomethingElseByThen() {
        night.of(LARGE);
        HeldPlan plan = night.held("elm");
        night.clear(plan);
        night.tasks.takeApplies();
        night.of(LARGE.copy().rename("s60", "Anew"));
        HoldState hold = night.school("elm").pending().orElseThrow().hold();
        assertThat(hold.waits()).isTrue();
        assertThat(hold.approval()).isEmpty();
        assertThat(hold.lapsed()).map(Approval::number).contains(plan.number());
        night.of(LARGE);
        assertThat(night.school("elm").pending().orElseThrow().held()).isTrue();
        assertThat(night.export()).contains("account s0 active");
    }

    @Test
    void yesThatIsUnderWayAndCutOffIsCarriedOutOnTheNextNight() {
        night.of(LARGE);
        night.clear(night.held("elm"));
        SchoolTask task = night.tasks.takeApplies().getFirst();
        night.wire.breakAt(10, Wire.Fault.KILLED_AFTER);
        survive(() -> night.apply(task));
        night.wire.clear();
        night.of(LARGE.copy().rename("zoe", "Zoey"));
        assertThat(night.atRest()).isTrue();
        assertThat(night.export(TOWN)).isEqualTo(
                new Night().of(TOWN).release(LARGE.copy().rename("zoe", "Zoey")).export(TOWN));
    }

    @Test
    void afterAPlanWasTakenBackTheNextChangesWait() {
        Springfield renamed = TOWN.copy().rename("s1", "Anew");
        night.of(renamed);
        long undone = night.school("elm").applied();
        night.undo("elm", undone);
        night.of(renamed.copy().rename("s2", "Anew"));
        assertThat(night.school("elm").pending().orElseThrow().holds())
                .singleElement()
                .asString()
                .startsWith("Plan %d was taken back".formatted(undone));
        night.held().forEach(night::clear);
        assertThat(night.settle().atRest()).isTrue();
        assertThat(night.of(TOWN).atRest()).isTrue();
    }

    @Test
    void aHoldBeganWhenItsReasonsDidWhateverTheNumbersAre() {
        night.of(LARGE);
        Instant began = since().orElseThrow();
        night.later(Duration.ofDays(1));
        night.of(LARGE.copy().withoutStudents(50, 51));
        assertThat(since()).contains(began);
        night.later(Duration.ofDays(1));
        night.of(LARGE.copy().withoutStudents(50, 100));
        assertThat(since()).hasValueSatisfying(again -> assertThat(again).isAfter(began));
    }

    @Test
    void aHoldThatCameBackBeganAnew() {
        night.of(LARGE);
        Instant began = since().orElseThrow();
        night.of(TOWN);
        night.later(Duration.ofDays(1));
        night.of(LARGE);
        assertThat(since()).hasValueSatisfying(again -> assertThat(again).isAfter(began));
    }

    private Optional<Instant> since() {
        return night.school("elm").pending().orElseThrow().hold().since();
    }

    private static void survive(Runnable work) {
        try {
            work.run();
        } catch (Wire.Killed | IllegalStateException _) {
            // What was cut off is done again.
        }
    }

    @Test
    void planIsKnownByItsChangesWhateverItsNumber() {
        night.of(LARGE);
        HeldPlan first = night.held("elm");
        night.of(LARGE.copy().rename("zoe", "Zoey"));
        HeldPlan second = night.held("elm");
        assertThat(second.number()).isGreaterThan(first.number());
        assertThat(second.hash()).isEqualTo(first.hash());
    }
}
