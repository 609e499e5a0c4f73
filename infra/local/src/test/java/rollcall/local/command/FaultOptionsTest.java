package rollcall.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import rollcall.local.clever.access.Quota;
import rollcall.local.clever.access.Tokens;
import rollcall.local.clever.district.SimulatedDistrict;
import rollcall.local.clever.district.User;
import rollcall.local.clever.fault.ContentFaults;
import rollcall.local.clever.fault.Faults;
import rollcall.local.clever.fault.TransportFault;
import rollcall.local.clever.fault.TransportFaults;
import rollcall.local.clever.generate.DistrictGenerator;
import rollcall.local.clever.generate.DistrictSpecification;
import rollcall.local.clever.http.Dialect;

final class FaultOptionsTest {
    private static final Clock CLOCK = Clock.systemUTC();
    private static final SimulatedDistrict DISTRICT = DistrictGenerator.generate(
            DistrictSpecification.of(7, 1, 12), CLOCK);
    private static final User ADMINISTRATOR = DISTRICT.usersWithRole("district_admin").findFirst().orElseThrow();
    private final Faults faults = new Faults(
            new TransportFaults(), new ContentFaults(), new Tokens(CLOCK), new Quota(CLOCK));

    @TempDir
    private Path folder;

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("fail:/users:503", faults -> requests(faults, "/users", failure(503), failure(503))),
                fault("fail:*:500:2", faults -> requests(faults, "/terms", Optional.empty(), failure(500))),
                fault("cut:/users:2", faults -> requests(faults, "/users", Optional.empty(),
                        Optional.of(new TransportFault.Cut(0.5)))),
                fault("slow:/users:1", faults -> requests(faults, "/users",
                        Optional.of(new TransportFault.Slow(4_000, Duration.ofMillis(100))))),
                fault("hide", faults -> requests(faults, "/districts", failure(404))),
                fault("empty:/sections", faults -> assertThat(faults.content().isEmpty("/sections")).isTrue()),
                fault("twice:/schools", faults -> assertThat(faults.content().isDuplicated("/schools")).isTrue()),
                fault("field:" + ADMINISTRATOR.id() + ":sis_id:17", faults -> assertThat(
                        record(faults, "{\"sis_id\":\"4\"}")).isEqualTo("{\"sis_id\":17}")),
                fault("unknown-fields", faults -> assertThat(record(faults, "{\"a\":1}")).contains("not_in_any")),
                fault("districtadmin", faults -> assertThat(record(faults, "{\"district_admin\":{}}"))
                        .isEqualTo("{\"districtadmin\":{}}")),
                fault("expired-cursor:410", faults -> assertThat(faults.content().expiredCursorStatus())
                        .hasValue(410)),
                fault("quota:1", faults -> assertThat(List.of(
                        faults.quota().take("token").granted(), faults.quota().take("token").granted()))
                        .containsExactly(true, false)));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void faultIsWhatItSays(String text, Consumer<Faults> expected) {
        FaultForm.read(text).orElseThrow().accept(faults);
        expected.accept(faults);
    }

    static Stream<Arguments> dialects() {
        return Stream.of(
                arguments("page-cap=100", Dialect.usual().withPageCap(100)),
                arguments("links-first", Dialect.usual().withLinksFirst()),
                arguments("no-empty-last-page", Dialect.usual().withoutEmptyLastPage()),
                arguments("prev-on-first-page", Dialect.usual().withPrevOnFirstPage()),
                arguments("no-gzip", Dialect.usual().withoutGzip()),
                arguments("previous-attributes-beside", Dialect.usual().withPreviousAttributesBeside()),
                arguments("repeated-rate-headers", Dialect.usual().withRepeatedRateHeaders()));
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void dialectIsWhatItSays(String text, Dialect expected) {
        assertThat(DialectForm.read(text).orElseThrow().apply(Dialect.usual())).isEqualTo(expected);
    }

    @Test
    void cleverThatSpeaksOtherwiseGivesTheSameDirectoryAndOneThatFailsLeavesIt() throws IOException {
        String good = directory(0, "Failed: none");
        assertThat(directory(0, "Failed: none", "--dialect", "page-cap=7", "--dialect", "links-first", "--fault",
                "unknown-fields", "--fault", "twice:/schools", "--fault", "fail:/users:503:1")).isEqualTo(good);
        assertThat(directory(1, "Clever answered with an error of its own.", "--fault", "fail:*:500"))
                .isEqualTo(good);
    }

    /// The directory after one more night over the same data.
    private String directory(int code, String said, String... options) throws IOException {
        Path file = folder.resolve("directory.jsonl");
        String data = folder.resolve("data").toString();
        StringWriter out = new StringWriter();
        assertThat(run(out, Stream.concat(
                Stream.of("sync", "--data", data, "--schools", "1", "--students", "10"), Stream.of(options))))
                .isEqualTo(code);
        assertThat(out.toString()).contains(said);
        assertThat(run(out, Stream.of("export", "--data", data, "--out", file.toString()))).isZero();
        return Files.readString(file);
    }

    private static int run(StringWriter out, Stream<String> arguments) {
        CommandLine commandLine = Main.commandLine();
        commandLine.setOut(new PrintWriter(out, true));
        return commandLine.execute(arguments.toArray(String[]::new));
    }

    private static Arguments fault(String text, Consumer<Faults> expected) {
        return arguments(text, expected);
    }

    private static Optional<TransportFault> failure(int status) {
        return Optional.of(new TransportFault.Failure(status));
    }

    @SafeVarargs
    private static void requests(Faults faults, String path, Optional<TransportFault>... expected) {
        for (Optional<TransportFault> fault : expected) {
            assertThat(faults.transport().next(path)).isEqualTo(fault);
        }
    }

    /// The administrator's record as it goes out.
    private static String record(Faults faults, String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return new String(faults.content().applied(ADMINISTRATOR, bytes), StandardCharsets.UTF_8);
    }
}
