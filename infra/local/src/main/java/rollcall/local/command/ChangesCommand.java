package rollcall.local.command;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import rollcall.lambda.Wiring;
import rollcall.sync.PendingPlan;
import rollcall.sync.SchoolState;

/// What a plan changes, as a table.
@Command(name = "changes", description = "Writes as CSV what a school's plan changes: the one that waits, else the one that was applied last.")
final class ChangesCommand implements Callable<Integer> {
    @Mixin
    private CsvArguments arguments = new CsvArguments();

    @Option(names = "--school", paramLabel = "ID", required = true, description = "The school.")
    private String school;

    @Option(names = "--plan", paramLabel = "N", description = "Another plan of the school, as report --school lists them.")
    private Optional<Long> plan = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        return arguments.write(this::table);
    }

    private Consumer<Appendable> table(Wiring wiring, Schools schools) {
        SchoolState state = schools.find(school);
        long number = plan.orElseGet(() -> state.pending().map(PendingPlan::number).orElse(state.applied()));
        return wiring.changeTables()
                .of(state.district(), state.school(), number)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "The school has no such plan, or it is not kept any more"))::write;
    }
}
