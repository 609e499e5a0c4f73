package rollcall.lambda;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/// The jar that is deployed.
final class FunctionsJar {
    static final Path FILE = Path.of("target", "functions.jar").toAbsolutePath();
    private static final Path TESTS = Path.of("target", "test-classes").toAbsolutePath();

    /// Nobody listens there.
    private static final String NOWHERE = "http://127.0.0.1:1";

    private FunctionsJar() {}

    static List<String> entries() throws IOException {
        try (JarFile jar = new JarFile(FILE.toFile())) {
            return jar.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).toList();
        }
    }

    static String text(String entry) throws IOException {
        try (JarFile jar = new JarFile(FILE.toFile());
                InputStream content = jar.getInputStream(jar.getEntry(entry))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// Runs `main` on nothing but the jar, in an environment like a function's, and returns what it printed.
    static List<String> run(Class<?> main) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                FILE + System.getProperty("path.separator") + TESTS, main.getName());
        builder.environment().clear();
        builder.environment().putAll(environment());
        Process process = builder.redirectErrorStream(true).start();
        try (InputStream output = process.getInputStream()) {
            List<String> lines = new String(output.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new AssertionError(String.join("\n", lines));
            }
            return lines;
        }
    }

    private static Map<String, String> environment() {
        Map<String, String> variables = new HashMap<>(Environment.complete());
        variables.putAll(Environment.access());
        variables.put("CLEVER_API_URL", NOWHERE);
        variables.put("CLEVER_AUTH_URL", NOWHERE);
        variables.put("AWS_ENDPOINT_URL", NOWHERE);
        variables.put("AWS_REGION", "us-east-1");
        variables.put("AWS_ACCESS_KEY_ID", "key");
        variables.put("AWS_SECRET_ACCESS_KEY", "secret");
        variables.put("POWERTOOLS_SERVICE_NAME", "rollcall");
        return variables;
    }
}
