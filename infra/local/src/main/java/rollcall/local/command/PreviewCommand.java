package rollcall.local.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import rollcall.lambda.Wiring;
import rollcall.local.LocalObserver;
import rollcall.local.report.PreviewRow;
import rollcall.local.report.PreviewTable;
import rollcall.local.report.ReportJson;
import rollcall.plan.SchoolPlan;
import rollcall.report.ChangeRow;
import rollcall.report.CsvTable;
import rollcall.roster.DistrictId;

/// What tonight would do.
@Command(name = "preview", description = "Reads the districts and shows what tonight would do to each school, without doing it.")
final class PreviewCommand implements Callable<Integer> {
    private static final Duration LONGEST = Duration.ofMinutes(15);

    @Mixin
    private SystemArguments system = new SystemArguments();

    @Option(names = CsvFile.OPTION, paramLabel = "FILE", description = "Writes every change there, too.")
    private Optional<String> csv = Optional.empty();

    @Option(names = "--json", description = "As JSON, for programs.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    private final List<PreviewRow> rows = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        Optional<CsvFile> file = csv.map(name -> CsvFile.checked(spec.commandLine(), name));
        Clock clock = Clock.systemUTC();
        try (LocalObserver local = LocalObserver.open(system.options(), clock)) {
            if (file.isPresent()) {
                file.get().write(out -> preview(local, clock, changes(local.wiring(), out)));
            } else {
                preview(local, clock, (_, _) -> {});
            }
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(ReportJson.ofPreview(rows));
        } else {
            PreviewTable.of(rows).forEach(out::println);
        }
        return ExitCode.OK;
    }

    private void preview(LocalObserver local, Clock clock, BiConsumer<DistrictId, SchoolPlan> plans) {
        for (DistrictId district : new TreeSet<>(local.districts())) {
            local.wiring()
                    .previewDistrict()
                    .preview(district, Optional.empty(), clock.instant().plus(LONGEST), school -> {
                        rows.add(PreviewRow.of(district, school));
                        plans.accept(district, school.plan());
                    });
        }
    }

    private static BiConsumer<DistrictId, SchoolPlan> changes(Wiring wiring, Appendable out) {
        CsvTable table = new CsvTable(out, ChangeRow.COLUMNS);
        return (district, plan) -> wiring.changeTables()
                .of(district, plan.school(), plan.changes(), plan.former())
                .rows()
                .forEach(row -> table.row(row.cells()));
    }
}
