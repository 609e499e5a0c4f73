package rollcall.local.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// The functions in a process of their own, with the heap a Lambda function would have.
final class Worker implements AutoCloseable {
    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private final Process process;
    private final BufferedReader answers;
    private final PrintWriter tasks;

    private Worker(Process process) {
        this.process = process;
        this.answers = process.inputReader();
        this.tasks = new PrintWriter(process.outputWriter(), true);
    }

    /// @param megabytes the largest heap it may have
    /// @param environment where the servers are
    static Worker start(int megabytes, Map<String, String> environment) {
        List<String> command = List.of(
                JAVA,
                "-Xmx" + megabytes + "m",
                // As in Lambda: the serial collector, and no life after an error of memory.
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dhttp.maxConnections=64",
                "-cp",
                System.getProperty("java.class.path"),
                "rollcall.local.command.Main",
                "bench-worker");
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        try {
            builder.redirectError(Files.createTempFile("rollcall-bench-", ".log").toFile());
            return new Worker(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException("a worker did not start", e);
        }
    }

    /// Has it do a task, however long that takes.
    ///
    /// @throws IllegalStateException if it died of it
    Measured run(Task task) {
        tasks.println(task);
        return answer().orElseThrow(
                () -> new IllegalStateException("a worker died; see rollcall-bench-*.log in the temporary folder"));
    }

    /// Has it do a task; empty if it died of it, or is not done in time.
    Optional<Measured> run(Task task, Duration patience) {
        CompletableFuture<Void> end = CompletableFuture.runAsync(
                process::destroyForcibly,
                CompletableFuture.delayedExecutor(patience.toSeconds(), TimeUnit.SECONDS));
        tasks.println(task);
        Optional<Measured> answer = answer();
        end.cancel(false);
        return answer;
    }

    /// The first line of JSON: the virtual machine, too, may have something to say.
    private Optional<Measured> answer() {
        return answers.lines().filter(line -> line.startsWith("{")).findFirst().map(Measured::parse);
    }

    /// It ends when there are no more tasks.
    @Override
    public void close() {
        tasks.close();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
