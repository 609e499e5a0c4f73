package rollcall.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import rollcall.plan.EntityKind;
import rollcall.plan.Tally;

/// How schools came to what they are, night by night, from their histories.
final class Trend {
    private static final int LONGEST = 14;

    private Trend() {}

    /// The last nights in which anything was applied, the newest last. What a night began with is counted back from
    /// what there is now.
    static List<NightFigures> of(List<SchoolReport> schools) {
        SortedMap<LocalDate, Tally> nights = new TreeMap<>();
        SortedMap<LocalDate, Tally> people = new TreeMap<>();
        applied(schools).forEach(entry -> entry.changes().forEach((kind, tally) -> {
            nights.merge(day(entry), tally, Tally::plus);
            people.merge(day(entry), kind == EntityKind.CLASS ? Tally.NONE : tally, Tally::plus);
        }));
        List<NightFigures> figures = new ArrayList<>();
        int accounts = schools.stream().mapToInt(Trend::people).sum();
        for (LocalDate day : new TreeMap<>(nights).descendingKeySet()) {
            figures.addFirst(new NightFigures(day, accounts, changes(nights.get(day))));
            accounts -= growth(people.get(day));
        }
        return figures.subList(Math.max(0, figures.size() - LONGEST), figures.size());
    }

    private static Stream<HistoryEntry> applied(List<SchoolReport> schools) {
        return schools.stream()
                .flatMap(school -> school.history().entries().stream())
                .filter(entry -> entry.fate() != Fate.HELD && entry.fate() != Fate.REPLACED);
    }

    private static LocalDate day(HistoryEntry entry) {
        return Nightly.day(entry.at());
    }

    private static int people(SchoolReport school) {
        Map<EntityKind, Integer> present = school.figures().present();
        return present.entrySet()
                .stream()
                .filter(entry -> entry.getKey() != EntityKind.CLASS)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static int changes(Tally tally) {
        return tally.created() + tally.updated() + tally.removed() + tally.moved() + tally.returned();
    }

    /// Who moves leaves one school and comes to another.
    private static int growth(Tally tally) {
        return tally.created() + tally.returned() - tally.removed();
    }
}
