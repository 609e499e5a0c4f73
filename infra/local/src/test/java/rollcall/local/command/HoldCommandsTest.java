package rollcall.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import rollcall.local.LocalStores;
import rollcall.local.clever.CleverSimulator;
import rollcall.local.clever.district.School;
import rollcall.local.clever.district.SimulatedDistrict;
import rollcall.local.clever.district.User;
import rollcall.local.clever.generate.DistrictGenerator;
import rollcall.local.clever.generate.DistrictSpecification;
import rollcall.roster.DistrictId;
import rollcall.sync.AuditAction;
import rollcall.sync.AuditEntry;
import rollcall.sync.AuditQuery;

/// What an operator does about a school that waits, over data that a night left.
final class HoldCommandsTest {
    private static final int GONE = 12;
    private static final Set<String> READERS = Set.of("changes", "report");

    private final SimulatedDistrict district = DistrictGenerator.generate(
            DistrictSpecification.of(7, 1, 40).clean(), Clock.systemUTC());
    private final CleverSimulator clever = CleverSimulator.Setup.of(Clock.systemUTC(), district).start(0);
    private final String school = district.schools().all().map(School::id).findFirst().orElseThrow().toString();
    private final List<User> students = district.usersWithRole("student").limit(GONE).toList();

    @TempDir
    private Path folder;
    private StringWriter out = new StringWriter();

    @BeforeEach
    void firstNight() {
        assertThat(run("sync")).isZero();
    }

    @AfterEach
    void close() {
        clever.close();
    }

    @Test
    void planThatWaitsIsPreviewedLookedAtClearedAndTakenBack() throws IOException {
        students.forEach(student -> district.users().remove(student.id()));
        assertThat(run("preview")).isZero();
        assertThat(out.toString()).contains(school + "   hold", GONE + " of 40 students would be removed");
        assertThat(run("sync")).isZero();

        Path csv = folder.resolve("changes.csv");
        assertThat(run("changes", "--school", school, "--csv", csv.toString())).isZero();
        assertThat(Files.readString(csv).lines()).filteredOn(line -> line.startsWith("remove,student")).hasSize(GONE);

        assertThat(run("hold", "clear", "--all")).isZero();
        assertThat(out.toString()).containsSubsequence(
                "plan 2, hash ", "waits:", GONE + " of 40 students would be removed", "The plan is applied now.",
                "(" + school + "): Connected");
        assertThat(run("hold", "clear", "--school", school)).isZero();
        assertThat(out.toString()).contains("waits for nobody");

        assertThat(run("undo", "--school", school, "--plan", "2", "--preview")).isZero();
        assertThat(out.toString()).contains(school + "   apply").doesNotContain("takes plan 2 back");
        assertThat(run("undo", "--school", school, "--plan", "2")).isZero();
        assertThat(out.toString()).contains("Plan 3 takes plan 2 back.", "(" + school + "): Connected");
        assertThat(run("report", "--school", school)).isZero();
        assertThat(out.toString()).contains(", 40 students,", "undone");
        assertThat(run("undo", "--school", school, "--plan", "99")).isEqualTo(1);
        assertThat(out.toString()).contains("No plan 99 was applied to the school, or it is not kept any more.");
    }

    @Test
    void mendedSourceIsReadAtOnceInPlaceOfThePlanThatWaits() {
        students.forEach(student -> district.users().remove(student.id()));
        run("sync");
        assertThat(run("hold", "recheck", "--school", school)).isZero();
        assertThat(out.toString()).contains("The district is read now.", "(" + school + "): On hold",
                GONE + " of 40 students would be removed");
        students.forEach(district.users()::put);
        assertThat(run("hold", "recheck", "--all")).isZero();
        assertThat(out.toString()).contains("(" + school + "): Connected");
        assertThat(run("hold", "recheck", "--all")).isZero();
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void disconnectedDistrictComesBackOnceItIsMended() {
        clever.faults().tokens().revoke(district.id());
        assertThat(run("sync")).isEqualTo(1);
        assertThat(run("hold", "fixed", "--all")).isEqualTo(1);
        assertThat(out.toString()).contains("Clever refused the district's token.");
        clever.faults().tokens().rotate(district.id());
        assertThat(run("hold", "fixed", "--school", school)).isZero();
        assertThat(out.toString()).contains("The district is read now.", "It is connected.");
    }

    @Test
    void personIsExplained() {
        User student = students.getFirst();
        district.users().put(student.withName(student.name().withLast("Vandermeer")));
        assertThat(run("explain", "--person", student.id().toString())).isZero();
        assertThat(out.toString()).contains("Read: student, ", "Vandermeer", "Matched: account " + student.id(),
                "would change: the person's record and classes");
        assertThat(run("explain", "--person", "nobody")).isEqualTo(1);
    }

    @Test
    void whatIsDoneHereIsInTheTrailLikeWhatIsDoneAtTheDashboard() {
        students.forEach(student -> district.users().remove(student.id()));
        run("sync");
        run("hold", "recheck", "--school", school);
        run("hold", "clear", "--school", school);
        run("undo", "--school", school, "--plan", "3");
        run("hold", "fixed", "--school", school);
        assertThat(trail()).filteredOn(entry -> entry.actor().equals(SystemArguments.OPERATOR))
                .extracting(AuditEntry::action, entry -> entry.school().isPresent())
                .containsExactly(
                        tuple(AuditAction.FIX_REPORTED, false), tuple(AuditAction.PLAN_UNDONE, true),
                        tuple(AuditAction.HOLD_CLEARED, true), tuple(AuditAction.RECHECK_STARTED, true));
    }

    private List<AuditEntry> trail() {
        Optional<Path> data = Optional.of(folder.resolve("data"));
        try (LocalStores stores = LocalStores.open(data, Optional.empty(), Optional.empty(), Clock.systemUTC())) {
            DistrictId id = stores.wiring().districts().all().getFirst().district();
            return stores.wiring().trail().page(AuditQuery.of(id, 50)).entries();
        }
    }

    /// Over the test's data and its Clever, where the command reads that.
    private int run(String... arguments) {
        out = new StringWriter();
        String address = clever.baseUri().toString();
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", folder.resolve("data").toString()));
        if (!READERS.contains(arguments[0])) {
            all.addAll(List.of("--clever-api", address, "--clever-auth", address, "--client-id",
                    clever.client().id(), "--client-secret", clever.client().secret()));
        }
        CommandLine commandLine = Main.commandLine();
        commandLine.setOut(new PrintWriter(out, true));
        return commandLine.execute(all.toArray(String[]::new));
    }
}
