package rollcall.local.command;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import rollcall.local.LocalSystem;
import rollcall.roster.DistrictId;
import rollcall.sync.DistrictState;
import rollcall.sync.Failure;
import rollcall.sync.RunOutcome;
import rollcall.sync.SchoolState;

/// Reconnects what is said to be mended.
@Command(name = "fixed", description = "Reads at once the districts of schools that failed or were disconnected, for they are mended.")
final class HoldFixedCommand implements Callable<Integer> {
    @Mixin
    private HoldArguments arguments = new HoldArguments();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        try (LocalSystem local = arguments.start(Clock.systemUTC())) {
            List<RunOutcome> outcomes = new ArrayList<>();
            SortedSet<DistrictId> districts = districts(local);
            for (DistrictId district : districts) {
                RunOutcome outcome = local.wiring().runNow().fixed(district, SystemArguments.OPERATOR);
                spec.commandLine().getOut().println(district + ": " + RunWords.of(outcome));
                outcomes.add(outcome);
            }
            local.settle();
            boolean mended = districts.stream().allMatch(district -> mended(local, district));
            boolean started = outcomes.stream().allMatch(RunOutcome.Started.class::isInstance);
            return mended && started ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }

    private SortedSet<DistrictId> districts(LocalSystem local) {
        Stream<DistrictId> districts = arguments.named()
                ? arguments.schools(local).stream().map(SchoolState::district)
                : local.wiring()
                        .districts()
                        .all()
                        .stream()
                        .filter(HoldFixedCommand::broken)
                        .map(
                                DistrictState::district);
        return districts.collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean mended(LocalSystem local, DistrictId id) {
        DistrictState state = local.wiring().districts().find(id).orElseThrow();
        String sentence = state.failure().map(Failure::sentence).orElse("It is connected.");
        spec.commandLine().getOut().println("%s (%s): %s".formatted(state.name(), id, sentence));
        return !broken(state);
    }

    private static boolean broken(DistrictState state) {
        return !state.connected() || state.failure().isPresent();
    }
}
