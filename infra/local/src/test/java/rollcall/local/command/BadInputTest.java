package rollcall.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import rollcall.local.clever.CleverSimulator;
import rollcall.local.clever.access.Client;
import rollcall.local.clever.district.CleverId;
import rollcall.local.clever.district.SimulatedDistrict;
import rollcall.local.clever.generate.DistrictGenerator;
import rollcall.local.clever.generate.DistrictSpecification;

/// After a good night, a Clever that is away, refuses us or talks nonsense: a clear sentence, and the directory stays.
final class BadInputTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T07:00:00Z"), ZoneOffset.UTC);
    private static final int TRIES = 5;

    @TempDir
    private static Path folder;
    private static Path goodData;
    private static Path goodExport;

    @BeforeAll
    static void oneGoodNight() {
        goodData = folder.resolve("good");
        goodExport = folder.resolve("good.jsonl");
        try (CleverSimulator clever = clever()) {
            assertThat(sync(clever, goodData).report()).contains("Findings: none", "Failed: none");
        }
        export(goodData, goodExport);
        assertThat(goodExport).isNotEmptyFile();
    }

    static Stream<Arguments> whatCleverDoes() {
        return Stream.of(
                wrong("is away", CleverSimulator::close, "Clever could not be reached."),
                wrong(
                        "has another secret for us",
                        clever -> clever.useClient(new Client(clever.client().id(), "another")),
                        "Clever refused our client id and secret."),
                wrong(
                        "gives us a token of another district",
                        BadInputTest::giveATokenOfAnotherDistrict,
                        "The token belongs to another district."),
                wrong(
                        "has taken our token back",
                        clever -> clever.faults().tokens().revoke(district(clever).id()),
                        "Clever refused the district's token."),
                wrong(
                        "does not list the district any more",
                        clever -> clever.faults().tokens().delist(district(clever).id()),
                        "Clever no longer lists this district for us."),
                wrong("cuts a page in mid-JSON", BadInputTest::cutPages, "Clever's answer broke off"),
                wrong(
                        "answers with HTML and 500",
                        clever -> clever.faults().transport().failAlways("/users", 500),
                        "Clever answered with an error of its own."));
    }

    @Execution(ExecutionMode.CONCURRENT)
    @ParameterizedTest
    @MethodSource("whatCleverDoes")
    void aNightThatCannotBeDoneSaysWhyAndLeavesTheDirectory(Consumer<CleverSimulator> mischief, String sentence)
            throws IOException {
        Ended night = nightWith(mischief);

        assertThat(night.code()).isEqualTo(1);
        assertThat(night.report()).contains("Failed: 1", sentence);
    }

    @Execution(ExecutionMode.CONCURRENT)
    @ParameterizedTest
    @MethodSource("fields")
    void aNumberWhereATextBelongsIsAFindingAndLeavesTheRecord(String role, String field) throws IOException {
        Ended night = nightWith(clever -> clever.faults()
                .content()
                .replaceField(
                        district(clever).usersWithRole(role).findFirst().orElseThrow().id(), field, "17"));

        assertThat(night.code()).isZero();
        assertThat(night.report()).contains("Findings: 1 (unreadable record 1)", "Failed: none");
    }

    static Stream<Arguments> fields() {
        return Stream.of(Arguments.of("student", "last"), Arguments.of("teacher", "email"));
    }

    /// A second night over a copy of the good one's data; checks that it left the directory as it was.
    private static Ended nightWith(Consumer<CleverSimulator> mischief) throws IOException {
        Path data = copy(goodData);
        Path after = Files.createTempFile(folder, "after", ".jsonl");
        try (CleverSimulator clever = clever()) {
            mischief.accept(clever);
            Ended night = sync(clever, data);
            export(data, after);
            assertThat(after).hasSameBinaryContentAs(goodExport);
            return night;
        }
    }

    private static void giveATokenOfAnotherDistrict(CleverSimulator clever) {
        CleverId ours = district(clever).id();
        SimulatedDistrict other = DistrictGenerator.generate(DistrictSpecification.of(8, 1, 5), CLOCK);
        clever.addUnauthorised(other);
        clever.faults().tokens().misdirect(ours, other.id());
    }

    private static void cutPages(CleverSimulator clever) {
        IntStream.rangeClosed(1, TRIES)
                .forEach(request -> clever.faults().transport().cutPage("/sections", request, 0.5));
    }

    private static Arguments wrong(String name, Consumer<CleverSimulator> mischief, String sentence) {
        return argumentSet(name, mischief, sentence);
    }

    private static CleverSimulator clever() {
        SimulatedDistrict district = DistrictGenerator.generate(DistrictSpecification.of(7, 1, 12).clean(), CLOCK);
        return CleverSimulator.Setup.of(Clock.systemUTC(), district).start(0);
    }

    private static SimulatedDistrict district(CleverSimulator clever) {
        return clever.districts().getFirst();
    }

    private static Ended sync(CleverSimulator clever, Path data) {
        String address = clever.baseUri().toString();
        StringWriter out = new StringWriter();
        int code = run(
                out,
                "sync",
                "--data",
                data.toString(),
                "--clever-api",
                address,
                "--clever-auth",
                address,
                "--client-id",
                "simulated-client",
                "--client-secret",
                "simulated-secret");
        return new Ended(code, out.toString());
    }

    private static void export(Path data, Path file) {
        assertThat(run(new StringWriter(), "export", "--data", data.toString(), "--out", file.toString())).isZero();
    }

    private static int run(StringWriter out, String... arguments) {
        CommandLine commandLine = Main.commandLine();
        commandLine.setOut(new PrintWriter(out, true));
        return commandLine.execute(arguments);
    }

    private static Path copy(Path data) throws IOException {
        Path copy = Files.createTempDirectory(folder, "data");
        try (Stream<Path> files = Files.list(data)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }

    private record Ended(int code, String report) {}
}
