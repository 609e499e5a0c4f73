package rollcall.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rollcall.plan.ClassId;

/// A district may let everything go on but what is dangerous.
class HoldScopeTest {
    private static final Springfield TOWN = Springfield.oneSchool(100);
    private static final Springfield MIXED = TOWN.copy()
            .withoutStudents(0, 50)
            .section("math", "elm", "tina", members(50, 100))
            .rename("s60", "Anew")
            .student("new", "elm")
            .enrol("math", "new");
    private final Night night = cautious(new Night()).of(TOWN);

    @Test
    void additionsFlowAndRemovalsWait() {
        night.of(MIXED);
        assertThat(night.export()).contains("account s0 active", "Anew", "account new active");
        SchoolState state = night.school("elm");
        PendingPlan rest = state.pending().orElseThrow();
        assertThat(rest.held()).isTrue();
        assertThat(rest.safe()).isEmpty();
        assertThat(state.applied()).isEqualTo(rest.number() - 1);
    }

    @Test
    void whoWaitsStaysInTheClasses() {
        night.of(MIXED);
        assertThat(night.directory.classes(Springfield.ID, List.of(new ClassId("math")))
                .values()).singleElement().satisfies(found -> assertThat(found.values().members()).hasSize(101));
    }

    @Test
    void restThatIsClearedMakesTheWhole() {
        night.of(MIXED);
        night.held().forEach(night::clear);
        assertThat(night.settle().atRest()).isTrue();
        assertThat(night.export(TOWN, MIXED)).isEqualTo(new Night().of(TOWN).release(MIXED).export(TOWN, MIXED));
    }

    @Test
    void nextNightHoldsTheSameRestAndAppliesNothingTwice() {
        night.of(MIXED);
        String hash = night.held("elm").hash();
        night.wire.clear();
        night.of(MIXED);
        assertThat(night.held("elm").hash()).isEqualTo(hash);
        assertThat(night.wire.calls()).doesNotContain("Directory.write");
    }

    @Test
    void restThatIsClearedBeforeTheSafePartIsAppliedComesAfterIt() {
        night.source.share(MIXED.roster());
        night.start();
        night.tasks.takePlans().forEach(night::plan);
        night.clear(night.held("elm"));
        assertThat(night.delivering(Delivery.REORDERED, 3).settle().atRest()).isTrue();
        assertThat(night.export(TOWN, MIXED)).isEqualTo(new Night().of(TOWN).release(MIXED).export(TOWN, MIXED));
    }

    @Test
    void mendedSourceUndoesNothingOfTheSafePart() {
        night.of(MIXED);
        night.of(TOWN);
        assertThat(night.atRest()).isTrue();
        assertThat(night.export(TOWN)).isEqualTo(new Night().of(TOWN)
                .of(TOWN.copy().student("new", "elm"))
                .of(TOWN)
                .export(TOWN));
    }

    @Test
    void wholeSchoolWaitsDuringAPause() {
        night.settings.pause(Springfield.ID, new Pause(Optional.of(night.school("elm").school()),
                night.clock.instant(), Optional.empty()));
        night.of(MIXED);
        assertThat(night.export()).doesNotContain("Anew");
    }

    @ParameterizedTest
    @EnumSource(Wire.Fault.class)
    void nightEndsAlikeWhereverItBreaks(Wire.Fault fault) {
        Springfield before = Springfield.oneSchool(12);
        Springfield after = before.copy()
                .withoutStudents(0, 11)
                .section("math", "elm", "tina", "s11")
                .rename("s11", "Anew");
        String expected = new Night().of(before).release(after).export(before, after);
        Night calm = cautious(new Night()).of(before);
        calm.wire.clear();
        int calls = calm.of(after).wire.calls().size();
        for (int call = 0; call < calls; call++) {
            Night other = cautious(new Night()).of(before);
            other.wire.breakAt(call, fault);
            other.of(after);
            other.wire.clear();
            assertThat(other.release(after).atRest()).as("%s at call %d", fault, call).isTrue();
            assertThat(other.export(before, after)).as("%s at call %d", fault, call).isEqualTo(expected);
        }
    }

    @Test
    void personWhoLeavesTwoSchoolsThatBothWaitLeavesBoth() {
        Springfield both = new Springfield().school("elm")
                .school("oak")
                .teacher("tina", "elm")
                .teacher("tom", "oak")
                .student("cid", "elm")
                .section("math", "elm", "tina", "cid")
                .section("art", "oak", "tom", "cid");
        Springfield after = both.copy().without("cid", "math").section("art", "oak", "tom").rename("tina", "Anew");
        Night other = cautious(new Night()).of(both).of(after);
        other.held().forEach(other::clear);
        assertThat(other.settle().atRest()).isTrue();
        assertThat(other.export(both)).isEqualTo(new Night().of(both).release(after).export(both));
    }

    private static String[] members(int from, int to) {
        return IntStream.range(from, to).mapToObj(index -> "s" + index).toArray(String[]::new);
    }

    static Night cautious(Night night) {
        DistrictState fresh = DistrictState.fresh(Springfield.ID, new Selection.AllSchools());
        DistrictSettings standard = DistrictSettings.STANDARD;
        night.districts.save(fresh.with(new DistrictSettings(standard.limits(), standard.kinds(),
                HoldScope.DANGEROUS_ONLY, standard.rollover(), standard.pauses(), standard.enforced(),
                standard.hour(), standard.language(), standard.newcomers())));
        return night;
    }
}
