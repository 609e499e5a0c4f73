package rollcall.local.bench;

import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// One process of a function, as Lambda starts it: the jar that is deployed and Lambda's own runtime client.
final class Sandbox implements AutoCloseable {
    private static final String RUNTIME = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";
    private static final Path JDK = Path.of(System.getProperty("java.home"), "bin");
    private final Instant started;
    private final Process process;

    private Sandbox(Instant started, Process process) {
        this.started = started;
        this.process = process;
    }

    /// @param flags of the virtual machine
    static Sandbox start(Path jar, String handler, List<String> flags, Map<String, String> environment, Clock clock) {
        List<String> command = new ArrayList<>(List.of(JDK.resolve("java").toString(), "-XX:+UseSerialGC", "-Xmx430m"));
        command.addAll(flags);
        command.addAll(List.of("-cp", classPath(jar), RUNTIME, handler));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        builder.environment().put("_HANDLER", handler);
        builder.environment().put("AWS_LAMBDA_FUNCTION_NAME", "bench");
        builder.environment().put("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST");
        builder.environment().put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "512");
        builder.environment().put("AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/bench");
        builder.environment().put("AWS_LAMBDA_LOG_STREAM_NAME", "bench");
        try {
            builder.redirectErrorStream(true)
                    .redirectOutput(Files.createTempFile("rollcall-bench-", ".log").toFile());
            Instant now = clock.instant();
            return new Sandbox(now, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException("a function did not start", e);
        }
    }

    Instant started() {
        return started;
    }

    /// How many classes are loaded, as the JDK's own tool counts them.
    long classes() {
        return Long.parseLong(lines(JDK.resolve("jstat").toString(), "-class", Long.toString(process.pid()))
                .getLast()
                .strip()
                .split(" +", -1)[0]);
    }

    /// Megabytes of real memory, as Linux counts them.
    long megabytes() {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Ends it in good order: then it writes the cache it was asked for.
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static String classPath(Path jar) {
        return String.join(File.pathSeparator, jar.toString(), jarOf(RUNTIME),
                jarOf(LambdaEventSerializers.class.getName()));
    }

    private static String jarOf(String type) {
        try {
            return Path.of(Class.forName(type).getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new IllegalStateException("Lambda's runtime is not in the class path", e);
        }
    }

    private static List<String> lines(String... command) {
        try {
            Process tool = new ProcessBuilder(command).start();
            return new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
