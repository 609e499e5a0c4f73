package rollcall.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import rollcall.lambda.Wiring;
import rollcall.local.report.DistrictTable;
import rollcall.report.FindingsTable;
import rollcall.report.SchoolReport;
import rollcall.roster.DistrictId;
import rollcall.sync.PendingPlan;
import rollcall.sync.SchoolState;

/// What lies on the administrator's desk: the report, what waits and why, the findings and the changes of every plan
/// that was not there before.
final class Desk {
    private static final Path ACTUAL = Path.of("target", "year");
    private static final int MOST_ROWS = 30;

    private final Site site;
    private final Set<String> seen = new HashSet<>();

    Desk(Site site) {
        this.site = site;
    }

    /// Compares it with the resource of this name. What is there instead lies in `target/year` afterwards: to be read,
    /// and if it is what it should be, to be put in the resource's place.
    void looksLike(String name) {
        String actual = String.join("\n", lines()) + "\n";
        keep(name, actual);
        assertThat(actual).isEqualTo(expected(name));
    }

    private List<String> lines() {
        DistrictId district = site.states().getFirst().district();
        List<String> lines = new ArrayList<>();
        site.wiring().reports().district(district).ifPresent(report -> {
            DistrictTable.of(report).forEach(lines::add);
            report.schools().forEach(school -> lines.addAll(holds(school)));
        });
        site.schoolStates().forEach(school -> lines.addAll(notice(school)));
        lines.add("");
        lines.add("Findings");
        lines.addAll(rows(out -> {
            FindingsTable table = new FindingsTable(out, ZoneOffset.UTC);
            site.schoolStates().forEach(school -> site.wiring().archive().findings(school).forEach(table::add));
        }));
        site.schoolStates().forEach(school -> lines.addAll(changes(school)));
        return lines;
    }

    private static List<String> holds(SchoolReport school) {
        return school.holds().stream().map(sentence -> school.name() + ": " + sentence).toList();
    }

    private static List<String> notice(SchoolState school) {
        return school.pending().flatMap(plan -> plan.hold().since()).isPresent()
                ? List.of("A notice is owed of " + school.name())
                : List.of();
    }

    private List<String> changes(SchoolState school) {
        Wiring wiring = site.wiring();
        long plan = school.pending().map(PendingPlan::number).orElse(school.applied());
        List<String> lines = new ArrayList<>();
        if (seen.add(school.school() + " " + plan)) {
            lines.add("");
            lines.add("Changes of plan %d at %s".formatted(plan, school.name()));
            wiring.changeTables()
                    .of(school.district(), school.school(), plan)
                    .ifPresent(
                            table -> lines.addAll(rows(table::write)));
        }
        return lines;
    }

    /// The rows of a table as they are downloaded, but for the line ends; of a long one the first.
    private static List<String> rows(Consumer<StringBuilder> table) {
        StringBuilder text = new StringBuilder();
        table.accept(text);
        List<String> rows = text.toString().replace("\uFEFF", "").lines().toList();
        return rows.size() <= MOST_ROWS
                ? rows
                : Stream.concat(rows.stream().limit(MOST_ROWS), Stream.of("… and %d more".formatted(
                        rows.size() - MOST_ROWS))).toList();
    }

    private static void keep(String name, String actual) {
        try {
            Files.createDirectories(ACTUAL);
            Files.writeString(ACTUAL.resolve(name + ".txt"), actual);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String expected(String name) {
        try (InputStream file = Desk.class.getResourceAsStream("/year/" + name + ".txt")) {
            return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
