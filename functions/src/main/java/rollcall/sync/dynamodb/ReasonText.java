package rollcall.sync.dynamodb;

import java.util.Arrays;
import java.util.List;
import rollcall.plan.EntityKind;
import rollcall.plan.HoldReason;

/// A reason of a hold as one short text, such as `LARGE_REMOVAL/STUDENT/50/200/0.1`: the code, then the numbers in the
/// order of the record.
final class ReasonText {
    private static final String BETWEEN = "/";

    private ReasonText() {}

    static String write(HoldReason reason) {
        List<Object> parts = switch (reason) {
            case HoldReason.LargeRemoval large -> List.of(large.of(), large.removed(), large.current(), large.limit());
            case HoldReason.LargeUpdate large -> List.of(large.of(), large.updated(), large.current(), large.limit());
            case HoldReason.EmptyRoster empty -> List.of(empty.of(), empty.current());
            case HoldReason.EmergencyContacts contacts -> List.of(contacts.added(), contacts.current());
            case HoldReason.TooManyGuardians many ->
                List.of(many.students(), many.current(), many.most(), many.limit());
            case HoldReason.IdsChanged ids -> List.of(ids.of(), ids.count(), ids.current());
            case HoldReason.AfterUndo undone -> List.of(undone.plan());
            case HoldReason.Paused _ -> List.of();
        };
        StringBuilder text = new StringBuilder(reason.code());
        parts.forEach(part -> text.append(BETWEEN).append(part));
        return text.toString();
    }

    static HoldReason read(String text) {
        List<String> parts = Arrays.asList(text.split(BETWEEN, -1));
        return read(parts.getFirst(), parts.subList(1, parts.size()));
    }

    private static HoldReason read(String code, List<String> parts) {
        return switch (code) {
            case "LARGE_REMOVAL" ->
                new HoldReason.LargeRemoval(kind(parts), number(parts, 1), number(parts, 2), fraction(parts));
            case "LARGE_UPDATE" ->
                new HoldReason.LargeUpdate(kind(parts), number(parts, 1), number(parts, 2), fraction(parts));
            case "EMPTY_ROSTER" -> new HoldReason.EmptyRoster(kind(parts), number(parts, 1));
            case "EMERGENCY_CONTACTS" -> new HoldReason.EmergencyContacts(number(parts, 0), number(parts, 1));
            case "TOO_MANY_GUARDIANS" -> new HoldReason.TooManyGuardians(
                    number(parts, 0), number(parts, 1), number(parts, 2), number(parts, 3));
            case "IDS_CHANGED" -> new HoldReason.IdsChanged(kind(parts), number(parts, 1), number(parts, 2));
            case "AFTER_UNDO" -> new HoldReason.AfterUndo(Long.parseLong(parts.getFirst()));
            case "PAUSED" -> new HoldReason.Paused();
            case String _ -> throw new IllegalStateException("a reason " + code + " cannot be read");
        };
    }

    private static EntityKind kind(List<String> parts) {
        return EntityKind.valueOf(parts.getFirst());
    }

    private static int number(List<String> parts, int index) {
        return Integer.parseInt(parts.get(index));
    }

    private static double fraction(List<String> parts) {
        return Double.parseDouble(parts.get(3));
    }
}
