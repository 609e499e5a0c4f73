package rollcall.local.command;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import rollcall.lambda.Wiring;
import rollcall.report.FindingsTable;
import rollcall.sync.SchoolState;

/// What there is to mend in the SIS, as a table.
@Command(name = "findings", description = "Writes as CSV what is to be mended in the SIS.")
final class FindingsCommand implements Callable<Integer> {
    @Mixin
    private CsvArguments arguments = new CsvArguments();

    @Option(names = "--school", paramLabel = "ID", description = "Only this school. Default: all of them.")
    private Optional<String> school = Optional.empty();

    @Override
    public Integer call() throws IOException {
        return arguments.write(this::table);
    }

    private Consumer<Appendable> table(Wiring wiring, Schools schools) {
        List<SchoolState> chosen = school.map(id -> List.of(schools.find(id))).orElseGet(schools::all);
        return out -> {
            FindingsTable table = new FindingsTable(out, ZoneOffset.UTC);
            chosen.forEach(state -> wiring.archive().findings(state).forEach(table::add));
        };
    }
}
