package rollcall.local.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import rollcall.local.bench.Benchmark;
import rollcall.local.bench.ColdStart;
import rollcall.local.bench.DashboardBenchmark;
import rollcall.local.bench.SmallestHeap;

/// Measures whole nights.
@Command(name = "bench", description = "Measures whole nights of made-up districts and prints a table in Markdown.")
final class BenchCommand implements Callable<Integer> {
    private static final List<Integer> SIZES = List.of(1000, 10_000, 50_000);
    private static final int QUICK = 1000;

    @Option(names = "--students", paramLabel = "N", split = ",", description = "Sizes of the districts. Default: 1000,10000,50000.")
    private List<Integer> students = SIZES;

    @Option(names = "--quick", description = "Only a district of 1,000 students.")
    private boolean quick;

    @Option(names = "--peers", description = "Only the district other programs were measured with.")
    private boolean peers;

    @Option(names = "--dashboard", description = "Instead measures the dashboard's answers for 1,000 schools with 100,000 findings.")
    private boolean dashboard;

    @Option(names = "--smallest-heap", paramLabel = "N", description = "Instead finds the smallest -Xmx with which a district of N students is planned.")
    private Optional<Integer> smallestHeap = Optional.empty();

    @Option(names = "--cold-start", description = "Instead measures how long the dashboard takes that nobody has called for a while.")
    private boolean coldStart;

    @Option(names = "--functions", paramLabel = "JAR", description = "The deployed functions, for --cold-start. Default: functions/target/functions.jar.")
    private Path functions = Path.of("functions", "target", "functions.jar");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Clock clock = Clock.systemUTC();
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter progress = spec.commandLine().getErr();
        if (smallestHeap.isPresent()) {
            int megabytes = new SmallestHeap(clock, progress::println).find(smallestHeap.get());
            out.println("Planning %,d students takes -Xmx%dm".formatted(smallestHeap.get(), megabytes));
            return ExitCode.OK;
        }
        if (dashboard) {
            new DashboardBenchmark(clock, progress::println).run().forEach(out::println);
            return ExitCode.OK;
        }
        if (coldStart) {
            new ColdStart(functions, clock, progress::println).measure().forEach(out::println);
            return ExitCode.OK;
        }
        Benchmark benchmark = new Benchmark(clock, progress::println);
        List<String> lines = new ArrayList<>();
        sizes().forEach(size -> lines.addAll(benchmark.district(size)));
        if (!quick || peers) {
            lines.addAll(benchmark.peers());
        }
        // All at the end, after what the embedded servers print.
        lines.forEach(out::println);
        return ExitCode.OK;
    }

    private List<Integer> sizes() {
        if (peers) {
            return List.of();
        }
        return quick ? List.of(QUICK) : students;
    }
}
