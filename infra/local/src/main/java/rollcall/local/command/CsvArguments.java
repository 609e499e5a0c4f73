package rollcall.local.command;

import java.io.IOException;
import java.time.Clock;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import rollcall.lambda.Wiring;
import rollcall.local.LocalStores;

/// The data a table is made from, and where the table is to go.
final class CsvArguments {
    @Mixin
    private StoreArguments stores = new StoreArguments();

    @Option(names = CsvFile.OPTION, paramLabel = "FILE", required = true, description = "Where to; - is standard output.")
    private String csv;

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    /// Writes what `table` makes of the data and its schools.
    int write(BiFunction<Wiring, Schools, Consumer<Appendable>> table) throws IOException {
        CsvFile file = CsvFile.checked(spec.commandLine(), csv);
        try (LocalStores local = stores.open(Clock.systemUTC())) {
            Schools schools = Schools.of(spec, local.wiring(), stores.districts(local));
            file.write(table.apply(local.wiring(), schools));
        }
        return ExitCode.OK;
    }
}
