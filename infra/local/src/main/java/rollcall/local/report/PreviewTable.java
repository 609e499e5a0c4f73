package rollcall.local.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import rollcall.plan.FindingCode.Level;
import rollcall.plan.Tally;

/// A preview for people, as lines of text: one for each school, and what it would wait for below.
public final class PreviewTable {
    private static final String ROW = "%-28s %-26s %-9s %8s %8s %8s %8s %9s %7s %7s";

    private PreviewTable() {}

    public static Stream<String> of(List<PreviewRow> rows) {
        String heads = ROW.formatted(
                "School", "ID", "tonight", "created", "updated", "removed", "moved", "returned", "errors", "alerts");
        return Stream.concat(Stream.of(heads), rows.stream().flatMap(PreviewTable::lines));
    }

    private static Stream<String> lines(PreviewRow row) {
        Tally total = row.total();
        String line = ROW.formatted(DistrictTable.shortened(row.name()), row.school(), words(row.verdict()),
                total.created(), total.updated(), total.removed(), total.moved(), total.returned(),
                row.count(Level.ERROR), row.count(Level.ALERT));
        return Stream.concat(Stream.of(line), row.holds().stream().map(sentence -> "  " + sentence));
    }

    private static String words(PreviewRow.Outlook verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }
}
