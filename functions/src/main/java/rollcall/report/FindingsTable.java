package rollcall.report;

import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import rollcall.plan.Finding;
import rollcall.plan.FindingCode;

/// The findings of schools as a table to download, one row each.
public final class FindingsTable {
    private static final List<String> COLUMNS = List.of("code", "level", "source ID", "role", "first", "last", "e-mail",
            "phone", "school", "class", "detail", "how to fix", "since");
    private static final String SOLVED = "solved";

    private final CsvTable table;
    private final ZoneId zone;

    /// Begins the table.
    ///
    /// @param out where it goes, as UTF-8
    /// @param zone in which the days of `since` are counted
    /// @throws UncheckedIOException if `out` fails
    public FindingsTable(Appendable out, ZoneId zone) {
        this.table = new CsvTable(out, COLUMNS);
        this.zone = zone;
    }

    /// Adds one row. A finding that is solved has this for its level, and nothing to fix.
    ///
    /// @throws UncheckedIOException if `out` fails
    public void add(RecordedFinding recorded) {
        Finding finding = recorded.finding();
        FindingCode code = finding.code();
        Subject subject = recorded.subject();
        table.row(List.of(
                code.name(),
                recorded.solved() ? SOLVED : code.level().name().toLowerCase(Locale.ROOT),
                finding.id(),
                finding.kind().word(),
                subject.first(),
                subject.last(),
                subject.email(),
                subject.phone(),
                subject.school(),
                subject.className(),
                finding.detail(),
                recorded.solved() ? "" : code.fix(),
                recorded.since().atZone(zone).toLocalDate().toString()));
    }
}
