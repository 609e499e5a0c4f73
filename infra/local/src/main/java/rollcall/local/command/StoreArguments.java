package rollcall.local.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import rollcall.local.LocalStores;
import rollcall.roster.DistrictId;
import rollcall.sync.DistrictState;

/// What a command reads that runs nothing: the data an earlier run left.
final class StoreArguments {
    @Option(names = "--data", paramLabel = "DIR", description = "Where an earlier run keeps its data.")
    private Optional<Path> data = Optional.empty();

    @Option(names = "--district", paramLabel = "ID", description = "Only this district. Default: all there are.")
    private Optional<String> district = Optional.empty();

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    /// Opens the data; whoever called closes it.
    LocalStores open(Clock clock) {
        if (data.isEmpty() && Endpoints.dynamo(spec).isEmpty()) {
            throw wrong("There is nothing to read without --data or AWS_ENDPOINT_URL_DYNAMODB");
        }
        if (data.filter(path -> !Files.isDirectory(path)).isPresent()) {
            throw wrong("--data is no directory an earlier run has left");
        }
        return LocalStores.open(data, Endpoints.dynamo(spec), Endpoints.sqs(spec), clock);
    }

    /// The districts meant, by id.
    ///
    /// @throws ParameterException if there is none
    List<DistrictId> districts(LocalStores stores) {
        List<DistrictId> all = stores.wiring()
                .districts()
                .all()
                .stream()
                .map(DistrictState::district)
                .filter(id -> district.filter(wanted -> !wanted.equals(id.value())).isEmpty())
                .sorted()
                .toList();
        if (all.isEmpty()) {
            throw wrong(district.isPresent() ? "There is no such district in the data" : "No district was synced yet");
        }
        return all;
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
