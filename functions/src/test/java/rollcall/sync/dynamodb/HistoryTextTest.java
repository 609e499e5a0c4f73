package rollcall.sync.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import rollcall.dynamodb.ItemSize;
import rollcall.dynamodb.ItemWriter;
import rollcall.plan.EntityKind;
import rollcall.plan.Tally;
import rollcall.report.Fate;
import rollcall.report.History;
import rollcall.report.HistoryEntry;

class HistoryTextTest {
    private static final Instant NIGHT = Instant.parse("2026-11-24T07:00:00Z");

    @Test
    void entryIsOneShortText() {
        HistoryEntry entry = HistoryEntry
                .of(41, Instant.ofEpochSecond(1_795_503_600), Fate.CLEARED, Map.of(
                        EntityKind.STUDENT, new Tally(12, 3, 0, 0, 1, 500), EntityKind.CLASS, new Tally(0, 0, 4, 0, 0)))
                .withMembers(17, 4)
                .withFindings(2, 7);
        List<String> texts = HistoryText.write(new History(List.of(entry)));
        assertThat(texts).containsExactly("41,1795503600,C,17,4,2,7,U12/3///1,C//4//");
        assertThat(HistoryText.read(texts).entries()).containsExactly(entry);
    }

    @Test
    void historyComesBackAsWrittenAndThirtyFullEntriesFitIntoFourKilobytes() {
        Random random = new Random(4);
        History history = History.NONE;
        for (int number = 1; number <= History.LONGEST; number++) {
            history = history.plus(full(100_000 + number, random));
        }
        ItemWriter item = new ItemWriter().list("history", HistoryText.write(history));
        assertThat(history.entries()).hasSize(History.LONGEST);
        assertThat(HistoryText.read(HistoryText.write(history))).isEqualTo(history);
        assertThat(ItemSize.of(item.asItem())).isLessThan(4096);
    }

    /// Changes of every sort to every kind, as many as a large school has in a busy week.
    private static HistoryEntry full(long number, Random random) {
        Map<EntityKind, Tally> changes = new EnumMap<>(EntityKind.class);
        for (EntityKind kind : EntityKind.values()) {
            changes.put(kind, new Tally(10 + random.nextInt(90), 10 + random.nextInt(90), 10 + random.nextInt(90),
                    10 + random.nextInt(90), 10 + random.nextInt(90), 0));
        }
        Fate fate = List.of(Fate.values()).get(random.nextInt(Fate.values().length));
        return HistoryEntry.of(number, NIGHT.plus(Duration.ofDays(number)), fate, changes)
                .withMembers(100 + random.nextInt(900), 100 + random.nextInt(900))
                .withFindings(10 + random.nextInt(90), 100 + random.nextInt(900));
    }
}
