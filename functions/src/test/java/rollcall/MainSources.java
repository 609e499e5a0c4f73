package rollcall;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The main sources of all modules.
final class MainSources {
    static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final String FOLDER = Path.of("src", "main", "java").toString();

    private MainSources() {}

    static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(REPOSITORY)) {
            return all.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> REPOSITORY.relativize(file).toString().contains(FOLDER))
                    .sorted()
                    .toList();
        }
    }
}
