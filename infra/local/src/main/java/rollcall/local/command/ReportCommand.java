package rollcall.local.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import rollcall.local.LocalStores;
import rollcall.local.report.DistrictTable;
import rollcall.local.report.ReportJson;
import rollcall.local.report.SchoolPage;
import rollcall.report.DistrictReport;
import rollcall.report.SchoolReport;
import rollcall.roster.Identifiers;
import rollcall.roster.SchoolId;
import rollcall.sync.Reports;

/// How the schools are.
@Command(name = "report", description = "Shows how the schools of each district are, the most actionable first; with --school, one of"
        + " them with its findings, holds and history.")
final class ReportCommand implements Callable<Integer> {
    @Mixin
    private StoreArguments stores = new StoreArguments();

    @Option(names = "--school", paramLabel = "ID", description = "Only this school, with everything there is to tell.")
    private Optional<String> school = Optional.empty();

    @Option(names = "--json", description = "As JSON, for programs.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (LocalStores local = stores.open(Clock.systemUTC())) {
            PrintWriter out = spec.commandLine().getOut();
            lines(local).forEach(out::println);
        }
        return ExitCode.OK;
    }

    private List<String> lines(LocalStores local) {
        if (school.isPresent()) {
            SchoolReport found = find(local, school.get());
            return json ? List.of(ReportJson.of(found)) : SchoolPage.of(found);
        }
        Reports reports = local.wiring().reports();
        List<DistrictReport> districts = stores.districts(local)
                .stream()
                .flatMap(district -> reports.district(district).stream())
                .toList();
        return json ? List.of(ReportJson.of(districts)) : districts.stream().flatMap(DistrictTable::of).toList();
    }

    private SchoolReport find(LocalStores local, String id) {
        Reports reports = local.wiring().reports();
        return Optional.of(id)
                .filter(Identifiers::isLegal)
                .flatMap(legal -> stores.districts(local)
                        .stream()
                        .flatMap(district -> reports.school(district, new SchoolId(legal)).stream())
                        .findFirst())
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "There is no such school in the data"));
    }
}
