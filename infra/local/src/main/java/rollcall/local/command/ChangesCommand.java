package rollcall.local.command;

import java.io.IOException;
import java.time.Clock;
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
import rollcall.report.ChangeRows;
import rollcall.sync.PendingPlan;
import rollcall.sync.SchoolState;

/// What a plan changes, as a table.
@Command(name = "changes", description = "Writes as CSV what a school's plan changes: the one that waits, else the one that was applied last.")
final class ChangesCommand implements Callable<Integer> {
    @Mixin
    private StoreArguments stores = new StoreArguments();

    @Option(names = "--school", paramLabel = "ID", required = true, description = "The school.")
    private String school;

    @Option(names = "--plan", paramLabel = "N", description = "Another plan of the school, as report --school lists them.")
    private Optional<Long> plan = Optional.empty();

    @Option(names = CsvFile.OPTION, paramLabel = "FILE", required = true, description = "Where to; - is standard output.")
    private String csv;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        CsvFile file = CsvFile.checked(spec.commandLine(), csv);
        try (LocalStores local = stores.open(Clock.systemUTC())) {
            file.write(rows(local)::write);
        }
        return ExitCode.OK;
    }

    private ChangeRows rows(LocalStores local) {
        SchoolState state = Schools.of(spec, local.wiring(), stores.districts(local)).find(school);
        long number = plan.orElseGet(() -> state.pending().map(PendingPlan::number).orElse(state.applied()));
        return local.wiring()
                .changeTables()
                .of(state.district(), state.school(), number)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "The school has no such plan, or it is not kept any more"));
    }
}
