package rollcall.local.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import rollcall.local.LocalSystem;
import rollcall.sync.ClearOutcome;
import rollcall.sync.HeldPlan;
import rollcall.sync.PendingPlan;
import rollcall.sync.SchoolState;

/// Says yes to what waits.
@Command(name = "clear", description = "Applies the plans that wait, each exactly as it is shown first.")
final class HoldClearCommand implements Callable<Integer> {
    @Mixin
    private HoldArguments arguments = new HoldArguments();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        try (LocalSystem local = arguments.start(Clock.systemUTC())) {
            List<SchoolState> schools = arguments.schools(local);
            List<SchoolState> held = schools.stream().filter(HoldClearCommand::held).toList();
            show(schools, held);
            Map<HeldPlan, ClearOutcome> outcomes = local.wiring()
                    .clearHolds()
                    .clear(held.stream().map(HoldClearCommand::plan).toList(), SystemArguments.OPERATOR);
            outcomes.forEach((plan, outcome) -> spec.commandLine()
                    .getOut()
                    .println("%s, plan %d: %s".formatted(plan.school(), plan.number(), outcome.sentence())));
            local.settle();
            arguments.tell(local, held);
            return outcomes.keySet().stream().allMatch(plan -> applied(local, plan)) ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }

    private void show(List<SchoolState> schools, List<SchoolState> held) {
        PrintWriter out = spec.commandLine().getOut();
        if (arguments.named()) {
            schools.stream()
                    .filter(state -> !held(state))
                    .forEach(state -> out.println("%s (%s) waits for nobody".formatted(state.name(), state.school())));
        } else if (held.isEmpty()) {
            out.println("No school waits for anybody");
        }
        held.forEach(state -> show(state, state.pending().orElseThrow()));
    }

    private void show(SchoolState state, PendingPlan pending) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("%s (%s): plan %d, hash %s, waits:"
                .formatted(state.name(), state.school(), pending.number(), pending.hash()));
        pending.holds().forEach(sentence -> out.println("  " + sentence));
    }

    private static boolean held(SchoolState state) {
        return state.pending().filter(PendingPlan::held).isPresent();
    }

    private static HeldPlan plan(SchoolState state) {
        PendingPlan pending = state.pending().orElseThrow();
        return new HeldPlan(state.district(), state.school(), pending.number(), pending.hash());
    }

    private static boolean applied(LocalSystem local, HeldPlan plan) {
        return local.wiring()
                .schools()
                .find(plan.district(), plan.school())
                .filter(state -> state.applied() >= plan.number())
                .isPresent();
    }
}
