package rollcall.local.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// Where a command is told to write. Checked before it begins: the work of a whole night would be lost otherwise.
final class OutputFile {
    private OutputFile() {}

    /// @param option the option that names the file
    /// @throws ParameterException unless it can be written
    static void check(CommandLine commandLine, String option, Path file) {
        complaint(file).ifPresent(complaint -> {
            throw new ParameterException(commandLine, option + " wants a file " + complaint);
        });
    }

    private static Optional<String> complaint(Path file) {
        if (Files.isDirectory(file)) {
            return Optional.of("to write, and this is a directory");
        }
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            return Optional.of("in a directory that is there, and this one is not");
        }
        boolean writable = Files.isWritable(Files.exists(file) ? file : folder);
        return writable ? Optional.empty() : Optional.of("to write, and this one may not be written");
    }
}
