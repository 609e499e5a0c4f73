package rollcall.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// A table for a spreadsheet, as RFC 4180 has it: lines end with CR LF, the first one names the columns. It begins with
/// a byte order mark, for without one Excel does not read UTF-8.
///
/// Whatever a spreadsheet could take for a formula gets an apostrophe before it, so that no value of the SIS runs on
/// an administrator's computer. Telephone numbers are no exception: behind the apostrophe they keep their plus and all
/// of their digits, while Excel makes `1.41556E+10` of a bare one.
///
/// Rows are written as they come; the table keeps none. Every method throws [UncheckedIOException] if `out` fails.
public final class CsvTable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /// After blanks and quotes, which spreadsheets pass over; the wide forms count as the narrow ones in some.
    private static final Pattern FORMULA = Pattern.compile(
            "[\\s\"'\\u00A0\\uFEFF]*[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20].*", Pattern.DOTALL);

    private final CSVPrinter printer;
    private final int columns;

    /// Begins the table.
    ///
    /// @param out where it goes, as UTF-8; the caller closes it
    public CsvTable(Appendable out, List<String> columns) {
        this.columns = columns.size();
        try {
            out.append(BYTE_ORDER_MARK);
            this.printer = new CSVPrinter(out, CSVFormat.RFC4180);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        row(columns);
    }

    /// Writes one more row.
    ///
    /// @throws IllegalArgumentException if it has not one cell a column
    public void row(List<String> cells) {
        if (cells.size() != columns) {
            throw new IllegalArgumentException("a row has one cell a column");
        }
        try {
            printer.printRecord(cells.stream().map(CsvTable::neutral));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String neutral(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }
}
