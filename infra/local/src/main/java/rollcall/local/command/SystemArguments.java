package rollcall.local.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import rollcall.local.SystemOptions;
import rollcall.sync.Actor;

/// What the local system is to be.
final class SystemArguments {
    /// Whoever acts at the command line of this machine.
    static final Actor OPERATOR = new Actor.Operator("local-operator");

    @Option(names = "--data", paramLabel = "DIR", description = "Keeps the data there. Default: it ends with the run.")
    private Optional<Path> data = Optional.empty();

    @Option(names = "--connect", paramLabel = "WHICH", defaultValue = "all", description = "Which districts of the token list are connected with all their schools;"
            + " with none, an administrator connects the made-up district. ${COMPLETION-CANDIDATES}. Default: all.")
    private Connect connect;

    @Mixin
    private CleverArguments clever = new CleverArguments();

    @Mixin
    private SimulatorArguments simulator = new SimulatorArguments();

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    /// Which districts are connected by themselves.
    enum Connect {
        all,
        none
    }

    /// As [#options], over data that an earlier run has left.
    ///
    /// @throws ParameterException if there is none
    SystemOptions kept() {
        SystemOptions options = options();
        if (options.data().isEmpty() && options.dynamo().isEmpty()) {
            throw wrong("There is nothing to work on without --data or AWS_ENDPOINT_URL_DYNAMODB");
        }
        if (options.data().filter(path -> !Files.isDirectory(path)).isPresent()) {
            throw wrong("--data is no directory an earlier run has left");
        }
        return options;
    }

    SystemOptions options() {
        if (data.filter(path -> Files.exists(path) && !Files.isDirectory(path)).isPresent()) {
            throw wrong("--data wants a directory, and this is none");
        }
        return new SystemOptions(
                data,
                clever.choice(simulator),
                connect == Connect.all,
                Endpoints.dynamo(spec),
                Endpoints.sqs(spec),
                List.of());
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
