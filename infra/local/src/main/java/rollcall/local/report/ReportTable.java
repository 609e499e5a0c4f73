package rollcall.local.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import rollcall.plan.FindingCode;

/// A report for people, as lines of text.
public final class ReportTable {
    private static final String HEADER = "%-12s %9s %9s %9s %9s %10s"
            .formatted("", "created", "updated", "removed", "moved", "unchanged");

    private ReportTable() {}

    public static List<String> of(NightReport report) {
        List<String> lines = new ArrayList<>();
        NightReport.Schools schools = report.schools();
        lines.add("Schools: %d connected, %d applied, %d held"
                .formatted(schools.connected(), schools.applied(), schools.held()));
        lines.add("");
        lines.add(HEADER);
        report.changes().forEach((kind, counts) -> lines.add(row(kind, counts)));
        lines.add("");
        lines.add("Findings: " + findings(report.findings()));
        lines.addAll(troubles("Held", report.holds()));
        lines.addAll(troubles("Failed", report.failures()));
        lines.add(usage(report));
        return lines;
    }

    private static String row(String kind, Counts counts) {
        return "%-12s %9d %9d %9d %9d %10d".formatted(
                kind, counts.created(), counts.updated(), counts.removed(), counts.moved(), counts.unchanged());
    }

    private static String findings(Map<FindingCode, Integer> findings) {
        String each = findings.entrySet()
                .stream()
                .map(entry -> entry.getKey().title() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        int all = findings.values().stream().mapToInt(Integer::intValue).sum();
        return all == 0 ? "none" : all + " (" + each + ")";
    }

    private static List<String> troubles(String heading, List<Trouble> troubles) {
        List<String> lines = new ArrayList<>();
        lines.add(heading + ": " + (troubles.isEmpty() ? "none" : troubles.size()));
        troubles.forEach(trouble -> lines.add("  %s: %s".formatted(trouble.name(), trouble.sentence())));
        return lines;
    }

    private static String usage(NightReport report) {
        Usage usage = report.usage();
        return String.format(
                Locale.ROOT,
                "Took %d Clever requests, %.1f read units, %.1f write units, %.1f seconds",
                report.cleverRequests(),
                usage.readUnits(),
                usage.writeUnits(),
                usage.seconds());
    }
}
