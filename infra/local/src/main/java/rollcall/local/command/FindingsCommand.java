package rollcall.local.command;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import rollcall.lambda.Wiring;
import rollcall.local.LocalStores;
import rollcall.report.FindingsTable;
import rollcall.sync.SchoolState;

/// What there is to mend in the SIS, as a table.
@Command(name = "findings", description = "Writes as CSV what is to be mended in the SIS.")
final class FindingsCommand implements Callable<Integer> {
    @Mixin
    private StoreArguments stores = new StoreArguments();

    @Option(names = "--school", paramLabel = "ID", description = "Only this school. Default: all of them.")
    private Optional<String> school = Optional.empty();

    @Option(names = CsvFile.OPTION, paramLabel = "FILE", required = true, description = "Where to; - is standard output.")
    private String csv;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        CsvFile file = CsvFile.checked(spec.commandLine(), csv);
        try (LocalStores local = stores.open(Clock.systemUTC())) {
            Schools known = Schools.of(spec, local.wiring(), stores.districts(local));
            List<SchoolState> chosen = school.map(id -> List.of(known.find(id))).orElseGet(known::all);
            file.write(out -> write(local.wiring(), chosen, out));
        }
        return ExitCode.OK;
    }

    private static void write(Wiring wiring, List<SchoolState> schools, Appendable out) {
        FindingsTable table = new FindingsTable(out, ZoneOffset.UTC);
        schools.forEach(state -> wiring.archive().findings(state).forEach(table::add));
    }
}
