package rollcall.local.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import picocli.CommandLine;

/// Where a command is told to write a table to; - is standard output.
final class CsvFile {
    static final String OPTION = "--csv";
    private static final String STANDARD_OUTPUT = "-";

    private final CommandLine commandLine;
    private final String name;

    private CsvFile(CommandLine commandLine, String name) {
        this.commandLine = commandLine;
        this.name = name;
    }

    /// @throws picocli.CommandLine.ParameterException unless it can be written
    static CsvFile checked(CommandLine commandLine, String name) {
        if (!name.equals(STANDARD_OUTPUT)) {
            OutputFile.check(commandLine, OPTION, Path.of(name));
        }
        return new CsvFile(commandLine, name);
    }

    /// Writes what the table appends.
    void write(Consumer<Appendable> table) throws IOException {
        if (name.equals(STANDARD_OUTPUT)) {
            PrintWriter standard = commandLine.getOut();
            table.accept(standard);
            standard.flush();
        } else {
            try (BufferedWriter file = Files.newBufferedWriter(Path.of(name), StandardCharsets.UTF_8)) {
                table.accept(file);
            }
        }
    }
}
