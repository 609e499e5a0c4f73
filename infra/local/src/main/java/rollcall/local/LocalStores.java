package rollcall.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rollcall.lambda.Wiring;
import rollcall.local.export.DirectoryExport;

/// What a system keeps, opened without running it: no Clever, no functions, no schedule.
public final class LocalStores implements AutoCloseable {
    private final LocalAws aws;
    private final Wiring wiring;

    private LocalStores(SystemOptions options, Clock clock) {
        this.aws = new LocalAws(options);
        this.wiring = new Wiring(
                LocalConfig.of(options, aws, NoClever.ADDRESS), aws.dynamo(), aws.sqs(), new NoClever(), clock);
    }

    /// Opens what an earlier run left.
    ///
    /// @param data the directory of the tables
    /// @param dynamo another DynamoDB than the embedded one
    /// @param sqs another SQS than the embedded one
    public static LocalStores open(Optional<Path> data, Optional<URI> dynamo, Optional<URI> sqs, Clock clock) {
        return new LocalStores(new SystemOptions(data, NoClever.ADDRESS, false, dynamo, sqs, List.of()), clock);
    }

    /// The system on these stores. Whatever it would ask of Clever fails.
    public Wiring wiring() {
        return wiring;
    }

    /// The directory as sorted lines of JSON.
    public Stream<String> export() {
        DirectoryExport export = DirectoryExport.of(wiring.districts().all());
        wiring.directory().scan(export);
        return export.lines();
    }

    @Override
    public void close() {
        aws.close();
    }
}
