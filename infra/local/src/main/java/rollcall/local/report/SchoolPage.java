package rollcall.local.report;

import static rollcall.local.report.DistrictTable.moment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import rollcall.plan.Tally;
import rollcall.report.HistoryEntry;
import rollcall.report.SchoolReport;

/// One school for people, as lines of text.
public final class SchoolPage {
    private static final String ROW = "  %-20s %7s  %-8s %8s %8s %8s %8s %9s %8s %8s %7s %7s";

    private SchoolPage() {}

    public static List<String> of(SchoolReport report) {
        List<String> lines = new ArrayList<>();
        lines.add("%s (%s): %s".formatted(report.name(), report.school(), report.status().words()));
        report.reason().ifPresent(lines::add);
        lines.add(report.figures()
                .present()
                .entrySet()
                .stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().plural())
                .collect(Collectors.joining(", ")));
        lines.add("Last sync %s, next sync %s".formatted(moment(report.lastSync()), moment(report.nextSync())));
        report.waiting().ifPresent(plan -> lines.add("Plan %d waits for a person's yes:".formatted(plan.number())));
        report.holds().forEach(sentence -> lines.add("  " + sentence));
        lines.add("Findings: %d errors, %d alerts".formatted(report.figures().errors(), report.figures().alerts()));
        report.findings()
                .forEach((code, count) -> lines.add("  %-42s %-6s %6d".formatted(
                        code.title(), words(code.level()), count)));
        lines.add("History" + (report.history().entries().isEmpty() ? ": none" : ""));
        history(report, lines);
        return lines;
    }

    private static void history(SchoolReport report, List<String> lines) {
        if (!report.history().entries().isEmpty()) {
            lines.add(ROW.formatted("when", "plan", "fate", "created", "updated", "removed", "moved", "returned",
                    "members+", "members-", "errors", "alerts"));
            report.history().entries().forEach(entry -> lines.add(row(entry)));
        }
    }

    private static String row(HistoryEntry entry) {
        Tally all = entry.changes().values().stream().reduce(Tally.NONE, Tally::plus);
        return ROW.formatted(moment(Optional.of(entry.at())), entry.number(), words(entry.fate()), all.created(),
                all.updated(), all.removed(), all.moved(), all.returned(), entry.membersAdded(),
                entry.membersRemoved(), entry.errors(), entry.alerts());
    }

    private static String words(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
