package rollcall.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import rollcall.plan.EntityKind;
import rollcall.plan.Tally;
import rollcall.roster.SchoolId;

class TrendTest {
    private static final Instant FIRST = Instant.parse("2026-11-24T07:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-11-25T07:05:00Z");

    @Test
    void peopleAreCountedBackFromWhatThereIsNow() {
        SchoolReport elm = school("elm", 95,
                entry(3, SECOND, Fate.APPLIED, EntityKind.STUDENT, new Tally(5, 2, 10, 0, 0)),
                entry(2, FIRST, Fate.APPLIED, EntityKind.STUDENT, new Tally(100, 0, 0, 0, 0)));
        SchoolReport oak = school("oak", 10,
                entry(4, SECOND, Fate.CLEARED, EntityKind.CLASS, new Tally(0, 7, 1, 0, 0)),
                entry(2, FIRST, Fate.APPLIED, EntityKind.STUDENT, new Tally(10, 0, 0, 0, 0)));
        assertThat(Trend.of(List.of(elm, oak))).containsExactly(
                new NightFigures(LocalDate.of(2026, 11, 24), 110, 110),
                new NightFigures(LocalDate.of(2026, 11, 25), 105, 25));
    }

    @ParameterizedTest
    @EnumSource(names = {"HELD", "REPLACED"})
    void whatWaitsOrWasReplacedHasChangedNothing(Fate fate) {
        assertThat(Trend.of(List.of(school("elm", 100,
                entry(3, SECOND, fate, EntityKind.STUDENT, new Tally(0, 0, 50, 0, 0)))))).isEmpty();
    }

    @Test
    void onlyTheNewestFortnightIsShown() {
        HistoryEntry[] all = IntStream.range(0, 30)
                .mapToObj(night -> entry(30 - night, FIRST.minusSeconds(night * 86_400L), Fate.APPLIED,
                        EntityKind.STUDENT, new Tally(1, 0, 0, 0, 0)))
                .toArray(HistoryEntry[]::new);
        List<NightFigures> nights = Trend.of(List.of(school("elm", 30, all)));
        assertThat(nights).hasSize(14);
        assertThat(nights.getLast()).isEqualTo(new NightFigures(LocalDate.of(2026, 11, 24), 30, 1));
        assertThat(nights.getFirst().accounts()).isEqualTo(17);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24T01:59:59Z, 2026-11-23", "2026-11-24T02:00:00Z, 2026-11-24",
        "2026-11-24T13:00:00Z, 2026-11-24",
        "2026-11-25T01:00:00Z, 2026-11-24", "2026-07-02T06:00:00Z, 2026-07-02"})
    void aNightBelongsToTheMorningAfterIt(Instant at, LocalDate day) {
        assertThat(Nightly.day(at)).isEqualTo(day);
    }

    private static SchoolReport school(String id, int students, HistoryEntry... history) {
        return new SchoolReport(new SchoolId(id), id, SchoolStatus.CONNECTED, Optional.empty(), false,
                Figures.of(Map.of(EntityKind.STUDENT, students), 0, 0), Collections.emptySortedMap(), Optional.empty(),
                Optional.empty(), Optional.empty(), new History(List.of(history)));
    }

    private static HistoryEntry entry(long number, Instant at, Fate fate, EntityKind kind, Tally tally) {
        return HistoryEntry.of(number, at, fate, Map.of(kind, tally));
    }
}
