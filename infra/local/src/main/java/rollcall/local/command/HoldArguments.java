package rollcall.local.command;

import java.time.Clock;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import rollcall.local.LocalSystem;
import rollcall.sync.SchoolState;

/// Which schools a way out of a hold is for, and the system it happens in.
final class HoldArguments {
    @Mixin
    private SystemArguments system = new SystemArguments();

    @Option(names = "--school", paramLabel = "ID", split = ",", description = "These schools.")
    private List<String> schools = List.of();

    @Option(names = "--all", description = "Every school it concerns.")
    private boolean all;

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    /// Starts the system on the data of an earlier run; whoever called closes it.
    LocalSystem start(Clock clock) {
        if (all == !schools.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Say for which schools: either --school or --all");
        }
        return LocalSystem.start(system.kept(), clock);
    }

    /// True if schools were named one by one.
    boolean named() {
        return !all;
    }

    /// The schools that were named; with --all, every one there is.
    List<SchoolState> schools(LocalSystem local) {
        Schools known = Schools.of(spec, local.wiring());
        return all ? known.all() : schools.stream().distinct().map(known::find).toList();
    }

    /// Says how each of these schools is now.
    void tell(LocalSystem local, List<SchoolState> states) {
        StatusLines lines = new StatusLines(local.wiring());
        states.stream().flatMap(lines::of).forEach(spec.commandLine().getOut()::println);
    }
}
