package rollcall.local.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import rollcall.local.bench.WorkerTasks;

/// The other process of [BenchCommand].
@Command(name = "bench-worker", hidden = true, description = "Does what bench has it do.")
final class BenchWorkerCommand implements Callable<Integer> {
    @Mixin
    private SystemArguments system = new SystemArguments();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        WorkerTasks tasks = new WorkerTasks(system.options(), Clock.systemUTC());
        tasks.serve(
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)),
                spec.commandLine().getOut());
        return ExitCode.OK;
    }
}
