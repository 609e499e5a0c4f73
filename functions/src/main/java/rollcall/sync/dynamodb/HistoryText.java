package rollcall.sync.dynamodb;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rollcall.plan.EntityKind;
import rollcall.plan.Tally;
import rollcall.report.Fate;
import rollcall.report.History;
import rollcall.report.HistoryEntry;

/// A school's history as short texts, for it is written with every state and items are billed by the kilobyte.
///
/// An entry is `number,seconds since 1970,fate,members added,members removed,errors,alerts`, then for each kind its
/// letter and `created/updated/removed/moved/returned`, where 0 is left out: `41,1795503600,A,17,4,2,7,U12/3///1`.
final class HistoryText {
    private static final String FIELD = ",";
    private static final String COUNT = "/";
    private static final int KINDS = 7;
    private static final Map<EntityKind, String> LETTERS = new EnumMap<>(Map.of(
            EntityKind.TEACHER, "T",
            EntityKind.STAFF, "S",
            EntityKind.GUARDIAN, "G",
            EntityKind.STUDENT, "U",
            EntityKind.CLASS, "C"));
    private static final Map<Fate, String> FATES = new EnumMap<>(Map.of(
            Fate.APPLIED, "A", Fate.HELD, "H", Fate.CLEARED, "C", Fate.UNDONE, "U",
            Fate.REPLACED, "R"));

    private HistoryText() {}

    static List<String> write(History history) {
        return history.entries().stream().map(HistoryText::write).toList();
    }

    static History read(List<String> texts) {
        return new History(texts.stream().map(HistoryText::entry).toList());
    }

    private static String write(HistoryEntry entry) {
        Stream<String> head = Stream.of(
                Long.toString(entry.number()),
                Long.toString(entry.at().getEpochSecond()),
                FATES.get(entry.fate()),
                Integer.toString(entry.membersAdded()),
                Integer.toString(entry.membersRemoved()),
                Integer.toString(entry.errors()),
                Integer.toString(entry.alerts()));
        Stream<String> kinds = entry.changes()
                .entrySet()
                .stream()
                .map(kind -> LETTERS.get(kind.getKey()) + write(kind.getValue()));
        return Stream.concat(head, kinds).collect(Collectors.joining(FIELD));
    }

    private static HistoryEntry entry(String text) {
        List<String> fields = List.of(text.split(FIELD, -1));
        TreeMap<EntityKind, Tally> changes = new TreeMap<>();
        fields.stream()
                .skip(KINDS)
                .forEach(field -> changes.put(key(LETTERS, field.substring(0, 1)), tally(field.substring(1))));
        return new HistoryEntry(
                Long.parseLong(fields.get(0)),
                Instant.ofEpochSecond(Long.parseLong(fields.get(1))),
                key(FATES, fields.get(2)),
                changes,
                Integer.parseInt(fields.get(3)),
                Integer.parseInt(fields.get(4)),
                Integer.parseInt(fields.get(5)),
                Integer.parseInt(fields.get(6)));
    }

    private static String write(Tally tally) {
        return Stream.of(tally.created(), tally.updated(), tally.removed(), tally.moved(), tally.returned())
                .map(count -> count == 0 ? "" : count.toString())
                .collect(Collectors.joining(COUNT));
    }

    private static Tally tally(String text) {
        List<Integer> counts = Arrays.stream(text.split(COUNT, -1))
                .map(count -> count.isEmpty() ? 0 : Integer.parseInt(count))
                .toList();
        return new Tally(counts.get(0), counts.get(1), counts.get(2), counts.get(3), counts.get(4), 0);
    }

    private static <K> K key(Map<K, String> letters, String letter) {
        return letters.entrySet()
                .stream()
                .filter(entry -> entry.getValue().equals(letter))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a history of another version cannot be read"));
    }
}
