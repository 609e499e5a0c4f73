package rollcall.sync;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The worker dies, or is told of a failure, at each call of a run; what is there in the end must not show it.
class CrashTest {
    static final Springfield BEFORE = Springfield.small();
    static final Springfield AFTER = Springfield.small()
            .student("eve", "elm")
            .enrol("math", "eve")
            .rename("ann", "Annabel")
            .without("bob")
            .move("dot", "elm")
            .renumber("gus", "gus-2")
            .rename("gus-2", "Gustav")
            .without("art")
            .section("music", "oak", "tom", "cid");

    @ParameterizedTest
    @EnumSource(Wire.Fault.class)
    void firstLoadEndsAlikeWhereverItBreaks(Wire.Fault fault) {
        Night calm = new Night().of(BEFORE);
        int calls = calm.wire.calls().size();
        for (int call = 0; call < calls; call++) {
            Night night = new Night();
            night.wire.breakAt(call, fault);
            night.of(BEFORE);
            check(night, calm, call, fault);
        }
    }

    @ParameterizedTest
    @EnumSource(Wire.Fault.class)
    void changedNightEndsAlikeWhereverItBreaks(Wire.Fault fault) {
        Night calm = new Night().of(BEFORE);
        calm.wire.clear();
        int calls = calm.of(AFTER).wire.calls().size();
        for (int call = 0; call < calls; call++) {
            Night night = new Night().of(BEFORE);
            night.wire.breakAt(call, fault);
            night.of(AFTER);
            check(night, calm, call, fault);
        }
    }

    private static void check(Night night, Night calm, int call, Wire.Fault fault) {
        String where = fault + " at call " + call + ", " + night.wire.calls().get(call);
        assertThat(night.export(BEFORE, AFTER)).as(where).isEqualTo(calm.export(BEFORE, AFTER));
        assertThat(night.atRest()).as(where).isTrue();
    }
}
