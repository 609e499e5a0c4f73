package rollcall.local.command;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import rollcall.lambda.Wiring;
import rollcall.local.LocalObserver;
import rollcall.local.report.PersonPage;
import rollcall.report.PersonTrace;
import rollcall.roster.Identifiers;
import rollcall.roster.PersonId;
import rollcall.sync.DistrictState;

/// What becomes of one person.
@Command(name = "explain", description = "Reads one person and shows step by step what was read, how it was matched and what would change.")
final class ExplainCommand implements Callable<Integer> {
    @Mixin
    private SystemArguments system = new SystemArguments();

    @Option(names = "--person", paramLabel = "ID", required = true, description = "The person's id at Clever.")
    private String person;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!Identifiers.isLegal(person)) {
            throw new ParameterException(spec.commandLine(), "--person wants an id as Clever gives them");
        }
        List<PersonTrace> traces;
        try (LocalObserver local = LocalObserver.open(system.kept(), Clock.systemUTC())) {
            traces = traces(local.wiring()).toList();
        }
        if (traces.isEmpty()) {
            spec.commandLine().getErr().println("Nobody with this id is known, neither here nor at Clever.");
            return ExitCode.SOFTWARE;
        }
        traces.stream().map(PersonPage::of).forEach(lines -> lines.forEach(spec.commandLine().getOut()::println));
        return ExitCode.OK;
    }

    private Stream<PersonTrace> traces(Wiring wiring) {
        return wiring.districts()
                .all()
                .stream()
                .map(DistrictState::district)
                .sorted()
                .map(district -> wiring.people().explain().explain(district, new PersonId(person)))
                .flatMap(Optional::stream)
                .filter(ExplainCommand::known);
    }

    private static boolean known(PersonTrace trace) {
        boolean shared = !(trace.reading() instanceof PersonTrace.Reading.NotShared);
        return shared || trace.match() instanceof PersonTrace.Match.Linked;
    }
}
