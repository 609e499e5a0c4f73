package rollcall.local.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import rollcall.local.LocalSystem;
import rollcall.local.report.NightReport;
import rollcall.local.report.ReportJson;
import rollcall.local.report.ReportTable;

/// One night, then the end.
@Command(name = "sync", description = "Runs one night for all districts, shows what it came to, and ends.")
final class SyncCommand implements Callable<Integer> {
    @Mixin
    private SystemArguments system = new SystemArguments();

    @Option(names = "--report", paramLabel = "FILE", description = "Writes what the night came to as JSON, too.")
    private Optional<Path> report = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException, IOException {
        report.ifPresent(file -> OutputFile.check(spec.commandLine(), "--report", file));
        NightReport night = night();
        PrintWriter out = spec.commandLine().getOut();
        ReportTable.of(night).forEach(out::println);
        if (report.isPresent()) {
            Files.writeString(report.get(), ReportJson.of(night));
        }
        return night.failed() ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private NightReport night() throws InterruptedException {
        Clock clock = Clock.systemUTC();
        PrintWriter out = spec.commandLine().getOut();
        try (LocalSystem local = LocalSystem.start(system.options(), clock);
                ProgressPrinter progress = new ProgressPrinter(out, Terminal.isInteractive(), clock)) {
            return local.night(progress);
        }
    }
}
