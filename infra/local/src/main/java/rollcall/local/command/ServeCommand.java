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
import rollcall.local.LocalSystem;
import rollcall.local.report.NightReport;
import rollcall.local.report.ReportTable;
import rollcall.local.schedule.ScheduleRunner;
import rollcall.local.web.LocalDashboard;

/// Everything, until it is stopped.
@Command(name = "serve", description = "Runs everything until Ctrl-C: the first night at once, the others at 23:00 in Los Angeles.")
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private SystemArguments system = new SystemArguments();

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080", description = "Where the dashboard is. Default: 8080; 0 takes a free one.")
    private int port;

    @Option(names = "--local-port", paramLabel = "PORT", defaultValue = "8081", description = "Where the mails that were sent and the last report are. Default: 8081; 0 takes a free one.")
    private int localPort;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        Clock clock = Clock.systemUTC();
        PrintWriter out = spec.commandLine().getOut();
        try (LocalSystem local = LocalSystem.start(system.options(), clock);
                LocalDashboard page = LocalDashboard.start(local, port, localPort, clock)) {
            out.println("The dashboard is at " + page.address() + ", Clever at " + local.clever()
                    + ", mails and the last report at " + page.local());
            local.simulator()
                    .ifPresent(simulator -> out.println("Change the made-up district at " + simulator.console()));
            out.println("Open it, signed in: " + page.signInLink());
            show(first(local, clock, out), page, out);
            try (ScheduleRunner _ = local.schedule(report -> show(report, page, out))) {
                out.println("Every night at 23:00 in Los Angeles there is another one. Ctrl-C ends it all.");
                new CountDownLatch(1).await();
            }
        }
        return ExitCode.OK;
    }

    private static NightReport first(LocalSystem local, Clock clock, PrintWriter out) throws InterruptedException {
        try (ProgressPrinter progress = new ProgressPrinter(out, Terminal.isInteractive(), clock)) {
            return local.night(progress);
        }
    }

    private static void show(NightReport report, LocalDashboard page, PrintWriter out) {
        page.show(report);
        ReportTable.of(report).forEach(out::println);
    }
}
