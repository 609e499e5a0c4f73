package rollcall.api;

import java.util.Optional;
import rollcall.plan.EntityKind;
import rollcall.plan.HoldReason;

/// Why a plan waits, in words and in numbers.
///
/// @param count so many are concerned
/// @param current of so many
/// @param limit from 0 to 1 of `current`, or of guardians a number each
/// @param clearable false if no yes lets it go on
record HoldView(
        String code,
        Optional<EntityKind> kind,
        String sentence,
        Optional<Integer> count,
        Optional<Integer> current,
        Optional<Double> limit,
        boolean clearable) {

    static HoldView of(HoldReason reason) {
        return switch (reason) {
            case HoldReason.LargeRemoval large -> of(large, large.removed(), large.current()).limitedTo(large.limit());
            case HoldReason.LargeUpdate large -> of(large, large.updated(), large.current()).limitedTo(large.limit());
            case HoldReason.EmptyRoster empty -> of(empty, empty.current(), empty.current());
            case HoldReason.EmergencyContacts some -> of(some, some.added(), some.current()).limitedTo(0);
            case HoldReason.TooManyGuardians many -> of(many, many.students(), many.current()).limitedTo(many.limit());
            case HoldReason.IdsChanged ids -> of(ids, ids.count(), ids.current());
            case HoldReason.AfterUndo _,HoldReason.Paused _ -> new HoldView(reason.code(), reason.kind(),
                    reason.sentence(), Optional.empty(), Optional.empty(), Optional.empty(), reason.clearable());
        };
    }

    private static HoldView of(HoldReason reason, int count, int current) {
        return new HoldView(reason.code(), reason.kind(), reason.sentence(), Optional.of(count), Optional.of(current),
                Optional.empty(), reason.clearable());
    }

    private HoldView limitedTo(double most) {
        return new HoldView(code, kind, sentence, count, current, Optional.of(most), clearable);
    }
}
