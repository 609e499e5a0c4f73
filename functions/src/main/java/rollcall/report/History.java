package rollcall.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The last runs of a school that had a plan, newest first.
public record History(List<HistoryEntry> entries) {
    /// How many are kept.
    public static final int LONGEST = 30;

    public static final History NONE = new History(List.of());

    public History {
        entries = entries.stream().limit(LONGEST).toList();
    }

    /// This history and one more entry. A plan that is told of again takes its own place, and one that waits takes the
    /// place of an equal one of the night before.
    public History plus(HistoryEntry entry) {
        Optional<HistoryEntry> waited = waiting().filter(before -> before.repeatedBy(entry));
        Stream<HistoryEntry> others = entries.stream()
                .filter(other -> other.number() != entry.number() && !waited.equals(Optional.of(other)));
        HistoryEntry newest = waited.map(before -> entry.since(before.at())).orElse(entry);
        return new History(Stream.concat(Stream.of(newest), others).toList());
    }

    /// What waited at last: the newest plan, or the rest of a plan of which the newest is the safe part.
    private Optional<HistoryEntry> waiting() {
        return entries.stream()
                .limit(2)
                .filter(entry -> entry.fate() == Fate.HELD && entry.number() >= entries.getFirst().number())
                .findFirst();
    }

    /// This history with the plan of this number taken back.
    public History undone(long number) {
        return became(number, Fate.UNDONE);
    }

    /// This history with the undo of this number replaced before anybody said yes to it.
    public History replaced(long number) {
        return became(number, Fate.REPLACED);
    }

    private History became(long number, Fate fate) {
        List<HistoryEntry> next = new ArrayList<>(entries);
        next.replaceAll(entry -> entry.number() == number ? entry.became(fate) : entry);
        return new History(next);
    }
}
