package rollcall.local.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Nights as a Markdown table.
final class NightTable {
    private static final String HEADER = "| night | seconds | records/s | write units | a student | read units"
            + " | Clever requests | peak heap, MB | US$ |";

    private NightTable() {}

    static List<String> of(List<Row> rows) {
        List<String> lines = new ArrayList<>();
        lines.add(HEADER);
        lines.add("|---|--:|--:|--:|--:|--:|--:|--:|--:|");
        rows.forEach(row -> lines.add(line(row)));
        lines.add("");
        return lines;
    }

    private static String line(Row row) {
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %,.0f | %,.0f | %.2f | %,.1f | %d | %.0f | %.5f |",
                row.night(),
                row.measured().seconds(),
                row.recordsPerSecond(),
                row.measured().writeUnits(),
                row.writeUnitsPerStudent(),
                row.measured().readUnits(),
                row.requests(),
                row.measured().heap(),
                row.dollars());
    }
}
