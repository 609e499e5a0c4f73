package rollcall.local.command;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Runs Rollcall on this machine. Exit code 0: done; 1: something failed; 2: bad usage.
@Command(name = "rollcall-local", description = "Runs Rollcall on this machine.", synopsisSubcommandLabel = "COMMAND", subcommands = {
    ServeCommand.class, SyncCommand.class, PreviewCommand.class, ReportCommand.class, FindingsCommand.class,
    ChangesCommand.class, HoldCommand.class, UndoCommand.class, ExplainCommand.class, ExportCommand.class,
    SimulateCommand.class, BenchCommand.class, BenchWorkerCommand.class})
public final class Main implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    /// Ends the JVM, for the embedded servers have threads of their own.
    public static void main(String[] arguments) {
        CommandLine commandLine = commandLine();
        // DynamoDB Local greets on standard output, which belongs to the report and the export.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        System.exit(commandLine.execute(arguments));
    }

    static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new Main());
        commandLine.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        commandLine.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        commandLine.setParameterExceptionHandler(Complaints::badUsage);
        commandLine.setExecutionExceptionHandler(Complaints::failure);
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        addHelp(commandLine);
        return commandLine;
    }

    private static void addHelp(CommandLine commandLine) {
        commandLine.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Shows this and ends.")
                        .build());
        commandLine.getSubcommands().values().forEach(Main::addHelp);
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(),
                "Say what to do: serve, sync, preview, report, findings, changes, hold, undo, explain, export, simulate or bench");
    }
}
