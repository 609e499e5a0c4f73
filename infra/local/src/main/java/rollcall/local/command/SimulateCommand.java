package rollcall.local.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import rollcall.local.CleverChoice;
import rollcall.local.LocalClever;

/// The Clever simulator alone.
@Command(name = "simulate", description = "Runs the Clever simulator alone until Ctrl-C.")
final class SimulateCommand implements Callable<Integer> {
    @Mixin
    private SimulatorArguments simulator = new SimulatorArguments();

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8090", description = "Where it listens on the loopback interface. Default: 8090; 0 takes a free one.")
    private int port;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        try (LocalClever clever = LocalClever.start(simulator.choice(), port, Clock.systemUTC())) {
            PrintWriter out = spec.commandLine().getOut();
            CleverChoice.Existing address = clever.address();
            out.println("Change the made-up district at " + address.api() + "/console");
            out.println("Clever is at " + address.api() + ". To use it from another process:");
            out.println("export CLEVER_API_URL=" + address.api());
            out.println("export CLEVER_AUTH_URL=" + address.authority());
            out.println("export CLEVER_CLIENT_ID=" + address.clientId());
            out.println("export CLEVER_CLIENT_SECRET=" + address.clientSecret());
            new CountDownLatch(1).await();
        }
        return ExitCode.OK;
    }
}
