package rollcall.local.command;

import java.net.URI;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// Another AWS than the embedded one, by the variables the SDK reads, too.
final class Endpoints {
    private Endpoints() {}

    static Optional<URI> dynamo(CommandSpec spec) {
        return endpoint(spec, "AWS_ENDPOINT_URL_DYNAMODB");
    }

    static Optional<URI> sqs(CommandSpec spec) {
        return endpoint(spec, "AWS_ENDPOINT_URL_SQS");
    }

    private static Optional<URI> endpoint(CommandSpec spec, String variable) {
        try {
            return Optional.ofNullable(System.getenv(variable)).filter(value -> !value.isBlank()).map(URI::create);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), variable + " is not an address", e);
        }
    }
}
