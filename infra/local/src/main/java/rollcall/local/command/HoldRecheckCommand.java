package rollcall.local.command;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import rollcall.local.LocalSystem;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;
import rollcall.sync.PendingPlan;
import rollcall.sync.RunOutcome;
import rollcall.sync.SchoolState;

/// Checks for new data.
@Command(name = "recheck", description = "Drops the plans that wait and reads the districts again.")
final class HoldRecheckCommand implements Callable<Integer> {
    @Mixin
    private HoldArguments arguments = new HoldArguments();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        try (LocalSystem local = arguments.start(Clock.systemUTC())) {
            List<SchoolState> schools = arguments.schools(local)
                    .stream()
                    .filter(state -> arguments.named() || state.pending().filter(PendingPlan::held).isPresent())
                    .toList();
            List<RunOutcome> outcomes = new ArrayList<>();
            districts(schools).forEach((district, dropped) -> {
                RunOutcome outcome = local.wiring().runNow().recheck(district, dropped, SystemArguments.OPERATOR);
                spec.commandLine().getOut().println(district + ": " + RunWords.of(outcome));
                outcomes.add(outcome);
            });
            local.settle();
            arguments.tell(local, schools);
            return outcomes.stream().allMatch(RunOutcome.Started.class::isInstance) ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }

    private static SortedMap<DistrictId, Set<SchoolId>> districts(List<SchoolState> schools) {
        return schools.stream()
                .collect(Collectors.groupingBy(
                        SchoolState::district, TreeMap::new, Collectors.mapping(SchoolState::school, Collectors
                                .toSet())));
    }
}
