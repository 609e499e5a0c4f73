package rollcall.local.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import rollcall.local.LocalStores;

/// The directory as text.
@Command(name = "export", description = "Writes the directory as JSON lines, sorted: the same content, the same bytes.")
final class ExportCommand implements Callable<Integer> {
    private static final String STANDARD_OUTPUT = "-";

    @Mixin
    private StoreArguments stores = new StoreArguments();

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where to; - is standard output.")
    private String out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!out.equals(STANDARD_OUTPUT)) {
            OutputFile.check(spec.commandLine(), "--out", Path.of(out));
        }
        List<String> lines;
        try (LocalStores local = stores.open(Clock.systemUTC())) {
            lines = local.export().toList();
        }
        write(lines);
        return ExitCode.OK;
    }

    private void write(List<String> lines) throws IOException {
        if (out.equals(STANDARD_OUTPUT)) {
            PrintWriter standard = spec.commandLine().getOut();
            lines.forEach(line -> standard.print(line + "\n"));
            standard.flush();
        } else {
            try (BufferedWriter file = Files.newBufferedWriter(Path.of(out), StandardCharsets.UTF_8)) {
                for (String line : lines) {
                    file.write(line + "\n");
                }
            }
        }
    }
}
