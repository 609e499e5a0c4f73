package rollcall.local.report;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rollcall.plan.EntityKind;
import rollcall.report.DistrictReport;
import rollcall.report.Figures;
import rollcall.report.SchoolReport;

/// A district for people, as lines of text: one for each school, the most actionable first.
public final class DistrictTable {
    private DistrictTable() {}

    public static Stream<String> of(DistrictReport report) {
        List<String> lines = new ArrayList<>();
        lines.add("%s (%s): %d schools, next sync %s"
                .formatted(report.name(), report.district(), report.schools().size(), moment(report.nextSync())));
        report.trouble().ifPresent(sentence -> lines.add("Last attempt: " + sentence));
        lines.add("");
        lines.add(row("School", "ID", heads(), "Status", "Last sync"));
        report.schools().forEach(school -> lines.add(row(school)));
        lines.add(row("All together", "", numbers(report.totals()), statuses(report), ""));
        lines.add("");
        return lines.stream();
    }

    /// As text, to the second.
    static String moment(Optional<Instant> moment) {
        return moment.map(known -> known.truncatedTo(ChronoUnit.SECONDS).toString()).orElse("never");
    }

    private static String row(SchoolReport school) {
        return row(school.name(), school.school().value(), numbers(school.figures()), school.status().words(),
                moment(school.lastSync()));
    }

    private static String row(String name, String id, List<String> numbers, String status, String last) {
        List<String> cells = new ArrayList<>(List.of(shortened(name), id));
        cells.addAll(numbers);
        cells.addAll(List.of(status, last));
        return "%-28s %-26s %8s %6s %9s %8s %7s %6s %6s  %-13s  %s".formatted(cells.toArray()).stripTrailing();
    }

    private static List<String> heads() {
        return Stream.concat(Figures.NONE.present().keySet().stream().map(EntityKind::plural),
                Stream.of("errors", "alerts")).toList();
    }

    private static List<String> numbers(Figures figures) {
        return Stream.concat(figures.present().values().stream(), Stream.of(figures.errors(), figures.alerts()))
                .map(String::valueOf)
                .toList();
    }

    private static String statuses(DistrictReport report) {
        return report.statuses()
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getValue() + " " + entry.getKey().words().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /// A name that fits into its column.
    static String shortened(String name) {
        int most = 28;
        return name.length() <= most ? name : name.substring(0, most - 1) + "…";
    }
}
