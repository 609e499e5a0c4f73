package rollcall.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rollcall.plan.EntityKind;
import rollcall.plan.Tally;

class KeptHistoryTest {
    private static final Instant FIRST = Instant.parse("2026-11-24T07:00:00Z");

    @Test
    void undoThatALaterSyncReplacedIsToldAndAnotherPlanThatWaitsTellsOfItself() {
        History history = History.NONE.plus(entry(1, Fate.HELD, 50)).replaced(1).plus(entry(2, Fate.HELD, 50));
        assertThat(history.entries()).extracting(HistoryEntry::fate).containsExactly(Fate.HELD, Fate.REPLACED);
    }

    @Test
    void newestComesFirstAndTheLastThirtyAreKept() {
        History history = History.NONE;
        for (int number = 1; number <= 35; number++) {
            history = history.plus(entry(number, Fate.APPLIED, number));
        }
        assertThat(history.entries()).hasSize(30);
        assertThat(history.entries().getFirst().number()).isEqualTo(35);
        assertThat(history.entries().getLast().number()).isEqualTo(6);
    }

    @Test
    void planThatWaitsManyNightsIsOneEntrySinceTheFirst() {
        History history = History.NONE.plus(entry(1, Fate.APPLIED, 5));
        for (int number = 2; number <= 40; number++) {
            history = history.plus(entry(number, Fate.HELD, 50));
        }
        assertThat(history.entries()).extracting(HistoryEntry::number).containsExactly(40L, 1L);
        assertThat(history.entries().getFirst().at()).isEqualTo(at(2));
    }

    @Test
    void otherChangesThatWaitAreAnotherEntry() {
        History history = History.NONE.plus(entry(1, Fate.HELD, 50)).plus(entry(2, Fate.HELD, 51));
        assertThat(history.entries()).extracting(HistoryEntry::number).containsExactly(2L, 1L);
    }

    @Test
    void equalPlansThatWereAppliedAreTwoEntries() {
        History history = History.NONE.plus(entry(1, Fate.APPLIED, 5)).plus(entry(2, Fate.APPLIED, 5));
        assertThat(history.entries()).hasSize(2);
    }

    @Test
    void clearedPlanTakesThePlaceOfItsWaiting() {
        History history = History.NONE.plus(entry(1, Fate.HELD, 50)).plus(entry(1, Fate.CLEARED, 50));
        assertThat(history.entries()).singleElement().extracting(HistoryEntry::fate).isEqualTo(Fate.CLEARED);
    }

    @Test
    void clearedRestTakesThePlaceOfItsWaitingBelowTheSafePart() {
        History history = History.NONE.plus(entry(2, Fate.HELD, 50))
                .plus(entry(1, Fate.APPLIED, 1))
                .plus(entry(2, Fate.CLEARED, 50));
        assertThat(history.entries()).extracting(HistoryEntry::fate).containsExactly(Fate.CLEARED, Fate.APPLIED);
    }

    @Test
    void planThatWaitsAgainAfterAnotherWasAppliedIsAnotherEntry() {
        History history = History.NONE.plus(entry(1, Fate.HELD, 50))
                .plus(entry(2, Fate.APPLIED, 1))
                .plus(entry(3, Fate.HELD, 50));
        assertThat(history.entries()).extracting(HistoryEntry::number).containsExactly(3L, 2L, 1L);
    }

    @Test
    void planThatWasTakenBackSaysSoInItsPlace() {
        History history = History.NONE.plus(entry(1, Fate.APPLIED, 5)).plus(entry(2, Fate.APPLIED, 6)).undone(1);
        assertThat(history.entries()).extracting(HistoryEntry::fate).containsExactly(Fate.APPLIED, Fate.UNDONE);
    }

    @Test
    void onlyKindsThatAreReportedAndChangedAreTold() {
        HistoryEntry entry = HistoryEntry.of(1, FIRST, Fate.APPLIED, Map.of(
                EntityKind.STUDENT, new Tally(1, 0, 0, 0, 0, 99),
                EntityKind.TEACHER, new Tally(0, 0, 0, 0, 0, 9),
                EntityKind.VISITOR, new Tally(1, 0, 0, 0, 0, 0),
                EntityKind.CONTACT_POINT, new Tally(1, 0, 0, 0, 0, 0)));
        assertThat(entry.changes()).isEqualTo(Map.of(EntityKind.STUDENT, new Tally(1, 0, 0, 0, 0, 0)));
    }

    private static HistoryEntry entry(long number, Fate fate, int removed) {
        return HistoryEntry.of(number, at(number), fate,
                Map.of(EntityKind.STUDENT, new Tally(0, 0, removed, 0, 0, 100)));
    }

    private static Instant at(long number) {
        return FIRST.plus(Duration.ofDays(number));
    }
}
