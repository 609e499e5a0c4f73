package rollcall.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
    private static final String MARK = "\uFEFF";
    private final StringBuilder out = new StringBuilder();

    @Test
    void linesEndWithCarriageReturnAndLineFeedBehindAByteOrderMark() {
        new CsvTable(out, List.of("name", "class")).row(List.of("Zoë", "Math"));
        assertThat(out).hasToString(MARK + "name,class\r\nZoë,Math\r\n");
    }

    @Test
    void commasQuotesAndLineBreaksAreQuoted() {
        new CsvTable(out, List.of("one", "two", "three")).row(List.of("a,b", "say \"hi\"", "up\r\ndown"));
        assertThat(out).hasToString(MARK + "one,two,three\r\n\"a,b\",\"say \"\"hi\"\"\",\"up\r\ndown\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n", "\ttext", " =1", "\"=1", "'=1",
        " \" '@x",
        "\u00A0=1", "\uFF1D1", "=1\nsecond line", "+14155552671"})
    void whatCouldBeAFormulaGetsAnApostrophe(String cell) throws IOException {
        new CsvTable(out, List.of("cell")).row(List.of(cell));
        assertThat(cells().getLast().get(0)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a=1", "1-1", "O'Neill", "'Aumua", "\"quoted\"", " x", "maya@lakeshore.example",
        "(415) 555-2671", "ʻĀina"})
    void everythingElseStaysAsItIs(String cell) throws IOException {
        new CsvTable(out, List.of("cell")).row(List.of(cell));
        assertThat(cells().getLast().get(0)).isEqualTo(cell);
    }

    @Test
    void anyTextComesBackAndNoneBeginsAsAFormula() throws IOException {
        for (long seed = 0; seed < 2_000; seed++) {
            out.setLength(0);
            List<String> row = List.of(text(seed), "middle", text(~seed));
            new CsvTable(out, List.of("one", "two", "three")).row(row);
            CSVRecord read = cells().getLast();
            for (int column = 0; column < row.size(); column++) {
                assertThat(read.get(column)).as("seed %d", seed)
                        .endsWith(row.get(column))
                        .doesNotMatch("(?s)[\\s\"]*[=+@\\t\\r-].*");
            }
        }
    }

    @Test
    void aRowOfAnotherWidthIsRefused() {
        CsvTable table = new CsvTable(out, List.of("one", "two"));
        assertThatThrownBy(() -> table.row(List.of("alone"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aReaderWhoHasGoneIsToldAtOnce() {
        assertThatThrownBy(() -> new CsvTable(new Gone(), List.of("one"))).isInstanceOf(UncheckedIOException.class);
    }

    private static String text(long seed) {
        String letters = "=+-@\t\r\n\"', ;a1\u00A0é";
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(6); left > 0; left--) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }

    private List<CSVRecord> cells() throws IOException {
        String text = out.substring(MARK.length());
        try (CSVParser parser = CSVParser.parse(new StringReader(text), CSVFormat.RFC4180)) {
            return parser.getRecords();
        }
    }

    private static final class Gone extends Writer {
        @Override
        public void write(char[] buffer, int from, int count) throws IOException {
            throw new IOException("gone");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
