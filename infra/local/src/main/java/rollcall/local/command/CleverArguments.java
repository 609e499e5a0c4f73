package rollcall.local.command;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import rollcall.local.CleverChoice;

/// Which Clever is read: one that is there if any of its options is given, else a made-up district.
final class CleverArguments {
    private static final URI CLEVER_API = URI.create("https://api.clever.com");
    private static final URI CLEVER_AUTH = URI.create("https://clever.com");

    @Option(names = "--clever-api", paramLabel = "URL", defaultValue = "${env:CLEVER_API_URL}", description = "Another Clever than the simulator: its Data API. Default: $CLEVER_API_URL.")
    private Optional<URI> api = Optional.empty();

    @Option(names = "--clever-auth", paramLabel = "URL", defaultValue = "${env:CLEVER_AUTH_URL}", description = "Where it lists the districts' tokens. Default: $CLEVER_AUTH_URL.")
    private Optional<URI> authority = Optional.empty();

    @Option(names = "--client-id", paramLabel = "ID", defaultValue = "${env:CLEVER_CLIENT_ID}", description = "Our id there. Default: $CLEVER_CLIENT_ID.")
    private Optional<String> clientId = Optional.empty();

    @Option(names = "--client-secret", paramLabel = "SECRET", defaultValue = "${env:CLEVER_CLIENT_SECRET}", description = "Our secret there; others see it on the command line, so better use the variable."
            + " Default: $CLEVER_CLIENT_SECRET.")
    private Optional<String> clientSecret = Optional.empty();

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    /// The Clever the options speak of, or `simulated`.
    CleverChoice choice(SimulatorArguments simulated) {
        if (Stream.of(api, authority, clientId, clientSecret).allMatch(Optional::isEmpty)) {
            return simulated.choice();
        }
        if (clientId.isEmpty() || clientSecret.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "Another Clever than the simulator needs --client-id and --client-secret");
        }
        if (simulated.given()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Either another Clever or --schools, --students, --seed, --fault and --dialect, not both");
        }
        return new CleverChoice.Existing(
                api.orElse(CLEVER_API), authority.orElse(CLEVER_AUTH), clientId.get(), clientSecret.get());
    }
}
