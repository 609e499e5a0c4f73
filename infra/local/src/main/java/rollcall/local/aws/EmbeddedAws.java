package rollcall.local.aws;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/// The AWS services Rollcall stands on, in this JVM. Nothing of it leaves the loopback interface.
public final class EmbeddedAws implements AutoCloseable {
    private final EmbeddedDynamo dynamo;
    private final EmbeddedSqs sqs;

    private EmbeddedAws(EmbeddedDynamo dynamo, EmbeddedSqs sqs) {
        this.dynamo = dynamo;
        this.sqs = sqs;
    }

    /// Starts both servers at the same time.
    ///
    /// @param data a directory in which tables outlive this process; empty: in memory
    public static EmbeddedAws start(Optional<Path> data) {
        CompletableFuture<EmbeddedSqs> sqs = CompletableFuture.supplyAsync(EmbeddedSqs::start);
        return new EmbeddedAws(EmbeddedDynamo.start(data), sqs.join());
    }

    /// Clients of both servers.
    public Endpoints endpoints(List<ExecutionInterceptor> interceptors) {
        return new Endpoints(dynamo.endpoint(), sqs.endpoint(), interceptors);
    }

    @Override
    public void close() {
        sqs.close();
        dynamo.close();
    }
}
