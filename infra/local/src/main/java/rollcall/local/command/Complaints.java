package rollcall.local.command;

import java.io.PrintWriter;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// How a command that could not do its work says so: one sentence, and what would have been right.
final class Complaints {
    private static final Logger LOG = LoggerFactory.getLogger(Complaints.class);

    private Complaints() {}

    static int badUsage(ParameterException problem, String... arguments) {
        CommandLine commandLine = problem.getCommandLine();
        PrintWriter out = commandLine.getErr();
        out.println(sentence(problem));
        out.print("Usage: " + commandLine.getHelp().synopsis(0));
        out.flush();
        LOG.debug("{} arguments were refused", arguments.length);
        return CommandLine.ExitCode.USAGE;
    }

    static int failure(Exception problem, CommandLine commandLine, ParseResult arguments) {
        commandLine.getErr().println(sentence(problem));
        LOG.debug("{} failed", arguments.originalArgs(), problem);
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static String sentence(Exception problem) {
        String text = Optional.ofNullable(problem.getMessage())
                .or(() -> Optional.of(problem.getClass().getSimpleName()))
                .flatMap(message -> message.lines().findFirst())
                .orElse("");
        return text.endsWith(".") ? text : text + ".";
    }
}
