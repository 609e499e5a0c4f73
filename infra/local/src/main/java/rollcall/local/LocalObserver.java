package rollcall.local;

import java.time.Clock;
import java.util.Set;
import rollcall.clever.CleverRosterSource;
import rollcall.lambda.CleverWiring;
import rollcall.lambda.Config;
import rollcall.lambda.Wiring;
import rollcall.roster.DistrictId;

/// What a system keeps and the Clever it reads, opened without running it: no function is called by what is queued.
public final class LocalObserver implements AutoCloseable {
    private final LocalClever clever;
    private final LocalAws aws;
    private final CleverRosterSource source;
    private final Wiring wiring;

    private LocalObserver(SystemOptions options, Clock clock) {
        clever = LocalClever.start(options.clever(), 0, clock);
        aws = new LocalAws(options);
        Config config = LocalConfig.of(options, aws, clever.address());
        source = CleverWiring.clever(config, clever.address().credentials(), clock);
        wiring = new Wiring(config, aws.dynamo(), aws.sqs(), source, clock);
    }

    public static LocalObserver open(SystemOptions options, Clock clock) {
        return new LocalObserver(options, clock);
    }

    /// The system on these stores.
    public Wiring wiring() {
        return wiring;
    }

    /// The districts that share with us now.
    ///
    /// @throws rollcall.roster.SourceException if Clever does not say
    public Set<DistrictId> districts() {
        return source.districts();
    }

    @Override
    public void close() {
        source.close();
        clever.close();
        aws.close();
    }
}
