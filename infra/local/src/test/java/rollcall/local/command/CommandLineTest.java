package rollcall.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

final class CommandLineTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''                                              | Say what to do: serve, sync, preview, report, findings, changes, hold, undo, explain, export, simulate or bench.
        sync --students many                            | Invalid value for option '--students': 'many' is not an int.
        sync --schools 0                                | A district has at least one school and one student.
        sync --nonsense                                 | Unknown option: '--nonsense'.
        sync --data                                     | Missing required parameter for option '--data' (DIR).
        sync --clever-api http://localhost:1            | Another Clever than the simulator needs --client-id and --client-secret.
        sync --client-id a --client-secret b --seed 7   | Either another Clever or --schools, --students, --seed, --fault and --dialect, not both.
        sync --client-id a --client-secret b --fault hide | Either another Clever or --schools, --students, --seed, --fault and --dialect, not both.
        sync --fault cut:/users                         | --fault has no 'cut:/users'; there is fail:PATH:STATUS, fail:PATH:STATUS:N, cut:PATH:N, slow:PATH:N, hide, empty:PATH, twice:PATH, field:ID:NAME:JSON, unknown-fields, districtadmin, expired-cursor:STATUS, quota:N.
        serve --fault fail:/users:200                   | --fault has no 'fail:/users:200'; there is fail:PATH:STATUS, fail:PATH:STATUS:N, cut:PATH:N, slow:PATH:N, hide, empty:PATH, twice:PATH, field:ID:NAME:JSON, unknown-fields, districtadmin, expired-cursor:STATUS, quota:N.
        simulate --dialect page-cap=0                   | --dialect has no 'page-cap=0'; there is page-cap=N, links-first, no-empty-last-page, prev-on-first-page, no-gzip, previous-attributes-beside, repeated-rate-headers.
        export                                          | Missing required option: '--out=FILE'.
        export --out -                                  | There is nothing to read without --data or AWS_ENDPOINT_URL_DYNAMODB.
        report                                          | There is nothing to read without --data or AWS_ENDPOINT_URL_DYNAMODB.
        report --data nowhere/at/all                    | --data is no directory an earlier run has left.
        hold                                            | Say what to do: clear, recheck or fixed.
        hold clear                                      | Say for which schools: either --school or --all.
        hold recheck --all --school a                   | Say for which schools: either --school or --all.
        hold fixed --all                                | There is nothing to work on without --data or AWS_ENDPOINT_URL_DYNAMODB.
        hold clear --all --data nowhere/at/all          | --data is no directory an earlier run has left.
        hold release                                    | Unmatched argument at index 1: 'release'.
        undo --plan 3                                   | Missing required option: '--school=ID'.
        undo --school a --plan first                    | Invalid value for option '--plan': 'first' is not a long.
        undo --school a --plan 3                        | There is nothing to work on without --data or AWS_ENDPOINT_URL_DYNAMODB.
        changes --school a                              | Missing required option: '--csv=FILE'.
        changes --school a --csv -                      | There is nothing to read without --data or AWS_ENDPOINT_URL_DYNAMODB.
        findings --csv -                                | There is nothing to read without --data or AWS_ENDPOINT_URL_DYNAMODB.
        explain --person a                              | There is nothing to work on without --data or AWS_ENDPOINT_URL_DYNAMODB.
        explain --person a/b                            | --person wants an id as Clever gives them.
        """)
    void badUsageEndsWithOneSentenceAndTheUsage(String arguments, String sentence) {
        int code = run(arguments.isEmpty() ? new String[0] : arguments.split(" ", -1));

        assertThat(code).isEqualTo(2);
        assertThat(err.toString().lines()).first().isEqualTo(sentence);
        assertThat(err.toString().lines()).element(1).asString().startsWith("Usage: rollcall-local");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aFileIsNoDirectoryForData() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(run("sync", "--data", file.toString())).isEqualTo(2);
        assertThat(err.toString().lines()).first().isEqualTo("--data wants a directory, and this is none.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        sync --report    | .              | --report wants a file to write, and this is a directory.
        sync --report    | no/report.json | --report wants a file in a directory that is there, and this one is not.
        export --out     | .              | --out wants a file to write, and this is a directory.
        export --out     | no/out.jsonl   | --out wants a file in a directory that is there, and this one is not.
        preview --csv    | .              | --csv wants a file to write, and this is a directory.
        findings --csv   | no/out.csv     | --csv wants a file in a directory that is there, and this one is not.
        """)
    void whatCannotBeWrittenIsSaidBeforeAnythingIsDone(String arguments, String file, String sentence) {
        Path data = folder.resolve("data");
        String[] words = (arguments + " " + folder.resolve(file) + " --data " + data).split(" ", -1);

        assertThat(run(words)).isEqualTo(2);
        assertThat(err.toString().lines()).first().isEqualTo(sentence);
        assertThat(data).doesNotExist();
    }

    @Test
    void aFileThatMayNotBeWrittenIsSaidToo() throws IOException {
        Path report = Files.writeString(folder.resolve("report.json"), "kept");
        Files.setPosixFilePermissions(report, PosixFilePermissions.fromString("r--r--r--"));
        // An administrator may write everything.
        assumeThat(Files.isWritable(report)).isFalse();

        assertThat(run("sync", "--report", report.toString())).isEqualTo(2);
        assertThat(err.toString().lines()).first()
                .isEqualTo("--report wants a file to write, and this one may not be written.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "sync", "preview", "report", "findings", "changes", "hold", "hold clear",
        "hold recheck", "hold fixed",
        "undo", "explain", "export", "simulate", "bench"})
    void everyCommandExplainsItself(String command) {
        assertThat(run((command + " --help").split(" ", -1))).isZero();
        assertThat(out.toString()).startsWith("Usage: rollcall-local " + command);
    }

    @Test
    void twoNightsOverTheSameDataLeaveTheSameDirectory() throws IOException {
        String data = folder.resolve("data").toString();
        Path report = folder.resolve("report.json");
        Path first = folder.resolve("first.jsonl");
        Path second = folder.resolve("second.jsonl");
        String[] sync = {"sync", "--data", data, "--schools", "2", "--students", "20", "--report", report.toString()};

        assertThat(run(sync)).isZero();
        assertThat(Files.readString(report)).contains("\"failures\" : [ ]");
        assertThat(run("export", "--data", data, "--out", first.toString())).isZero();
        assertThat(run(sync)).isZero();
        assertThat(run("export", "--data", data, "--out", second.toString())).isZero();

        List<String> lines = Files.readAllLines(first);
        assertThat(lines).hasSizeGreaterThan(40).allMatch(line -> line.startsWith("{\"kind\":\""));
        assertThat(second).hasSameBinaryContentAs(first);
    }

    @Test
    void reportShowsTheDistrictAndEachOfItsSchools() {
        String data = folder.resolve("data").toString();
        assertThat(run("sync", "--data", data, "--schools", "2", "--students", "20")).isZero();
        assertThat(shown("report", "--data", data)).contains("Connected", "3 schools", "next sync");
        String json = shown("report", "--data", data, "--json");
        assertThat(json).contains("\"status\" : \"CONNECTED\"", "\"totals\"");
        String school = json.replaceFirst("(?s).*?\"school\" : \"([0-9a-f]+)\".*", "$1");

        assertThat(shown("report", "--data", data, "--school", school)).contains("(" + school + "): Connected",
                "History", "applied");
        assertThat(shown("report", "--data", data, "--school", school, "--json")).startsWith("{")
                .contains("\"history\"");
    }

    @Test
    void findingsAndChangesAreTablesForSpreadsheets() throws IOException {
        String data = folder.resolve("data").toString();
        assertThat(run("sync", "--data", data, "--schools", "1", "--students", "60")).isZero();
        Path csv = folder.resolve("findings.csv");
        assertThat(run("findings", "--data", data, "--csv", csv.toString())).isZero();
        assertThat(Files.readString(csv)).startsWith("\uFEFFcode,level,").contains(",alert,");
        String school = shown("report", "--data", data, "--json")
                .replaceFirst("(?s).*?\"school\" : \"([0-9a-f]+)\".*", "$1");
        assertThat(shown("findings", "--data", data, "--school", school, "--csv", "-")).startsWith("\uFEFFcode,level,");
        assertThat(shown("changes", "--data", data, "--school", school, "--csv", "-"))
                .startsWith("\uFEFFchange,kind,")
                .contains("\r\ncreate,student,");
        assertThat(run("changes", "--data", data, "--school", school, "--plan", "99", "--csv", "-")).isEqualTo(2);
        assertThat(err.toString()).startsWith("The school has no such plan, or it is not kept any more.");
    }

    @Test
    void previewShowsAFirstNightWithoutDoingIt() throws IOException {
        String data = folder.resolve("data").toString();
        Path csv = folder.resolve("preview.csv");
        String[] preview = {"preview", "--data", data, "--schools", "1", "--students", "20", "--csv", csv.toString()};
        assertThat(shown(preview)).contains("tonight", "apply");
        assertThat(Files.readString(csv)).startsWith("\uFEFFchange,kind,").contains("create,student,");
        assertThat(shown("preview", "--schools", "1", "--students", "20", "--json")).contains(
                "\"verdict\" : \"APPLY\"", "\"created\" : 20");
        assertThat(run("report", "--data", data)).isEqualTo(2);
        assertThat(err.toString()).startsWith("No district was synced yet.");
    }

    @Test
    void reportOfWhatIsNotThereSaysSo() {
        String data = folder.resolve("data").toString();
        assertThat(run("sync", "--data", data, "--schools", "1", "--students", "5")).isZero();
        assertThat(run("report", "--data", data, "--school", "nowhere")).isEqualTo(2);
        assertThat(err.toString().lines()).first().isEqualTo("There is no such school in the data.");
        err.getBuffer().setLength(0);
        assertThat(run("report", "--data", data, "--district", "nowhere")).isEqualTo(2);
        assertThat(err.toString().lines()).first().isEqualTo("There is no such district in the data.");
    }

    private String shown(String... arguments) {
        out.getBuffer().setLength(0);
        assertThat(run(arguments)).isZero();
        return out.toString();
    }

    private int run(String... arguments) {
        CommandLine commandLine = Main.commandLine();
        commandLine.setOut(new PrintWriter(out, true));
        commandLine.setErr(new PrintWriter(err, true));
        return commandLine.execute(arguments);
    }
}
