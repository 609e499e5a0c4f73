package rollcall.local.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The ways out of a hold.
@Command(name = "hold", description = "Lets plans that wait for a person's yes go on, or has the district read again.", synopsisSubcommandLabel = "COMMAND", subcommands = {
    HoldClearCommand.class, HoldRecheckCommand.class, HoldFixedCommand.class})
final class HoldCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Say what to do: clear, recheck or fixed");
    }
}
