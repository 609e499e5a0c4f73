package rollcall.local.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import rollcall.lambda.Wiring;
import rollcall.local.LocalObserver;
import rollcall.local.LocalSystem;
import rollcall.local.SystemOptions;
import rollcall.local.report.PreviewRow;
import rollcall.local.report.PreviewTable;
import rollcall.plan.Reversal;
import rollcall.sync.SchoolPreview;
import rollcall.sync.SchoolState;
import rollcall.sync.UndoOutcome;

/// Takes a plan back.
@Command(name = "undo", description = "Takes back one plan of a school that was applied, but for what somebody changed since.")
final class UndoCommand implements Callable<Integer> {
    @Mixin
    private SystemArguments system = new SystemArguments();

    @Option(names = "--school", paramLabel = "ID", required = true, description = "The school.")
    private String school;

    @Option(names = "--plan", paramLabel = "N", required = true, description = "The plan, as report --school lists them.")
    private long plan;

    @Option(names = "--preview", description = "Only shows what would be done.")
    private boolean preview;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        SystemOptions options = system.kept();
        return preview ? preview(options) : undo(options);
    }

    private int preview(SystemOptions options) {
        try (LocalObserver local = LocalObserver.open(options, Clock.systemUTC())) {
            SchoolState state = find(local.wiring());
            return tell(state, local.wiring().undoPlan().preview(state.district(), state.school(), plan));
        }
    }

    private int undo(SystemOptions options) throws InterruptedException {
        try (LocalSystem local = LocalSystem.start(options, Clock.systemUTC())) {
            SchoolState state = find(local.wiring());
            UndoOutcome outcome = local.wiring()
                    .undoPlan()
                    .undo(state.district(), state.school(), plan, SystemArguments.OPERATOR);
            int code = tell(state, outcome);
            local.settle();
            new StatusLines(local.wiring()).of(state).forEach(spec.commandLine().getOut()::println);
            return code;
        }
    }

    private SchoolState find(Wiring wiring) {
        return Schools.of(spec, wiring).find(school);
    }

    private int tell(SchoolState state, UndoOutcome outcome) {
        PrintWriter out = spec.commandLine().getOut();
        switch (outcome) {
            case UndoOutcome.Shown(Reversal reversal) -> show(state, reversal);
            case UndoOutcome.Staged(long number, Reversal reversal) -> {
                show(state, reversal);
                out.println("Plan %d takes plan %d back.".formatted(number, plan));
            }
            case UndoOutcome.Nothing(Reversal reversal) -> {
                show(state, reversal);
                out.println("Nothing of plan %d is left to be taken back.".formatted(plan));
            }
            case UndoOutcome.Busy _ -> out.println("Something else happens to the school just now. Try again later.");
            case UndoOutcome.Unknown _ ->
                out.println("No plan %d was applied to the school, or it is not kept any more.".formatted(plan));
        }
        return switch (outcome) {
            case UndoOutcome.Shown _,UndoOutcome.Staged _,UndoOutcome.Nothing _ -> ExitCode.OK;
            case UndoOutcome.Busy _,UndoOutcome.Unknown _ -> ExitCode.SOFTWARE;
        };
    }

    private void show(SchoolState state, Reversal reversal) {
        PrintWriter out = spec.commandLine().getOut();
        PreviewRow row = PreviewRow.of(state.district(), new SchoolPreview(state.name(), reversal.plan()));
        PreviewTable.of(List.of(row)).forEach(out::println);
        reversal.conflicts()
                .forEach(key -> out.println("  Somebody changed the %s %s since: it stays as it is"
                        .formatted(Words.of(key.type()), key.id())));
    }
}
