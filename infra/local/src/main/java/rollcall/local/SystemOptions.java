package rollcall.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/// What the local system is to be.
///
/// @param data a directory in which tables outlive the system; empty: in memory
/// @param connectAll true if every district the source lists is connected with all its schools
/// @param dynamo another DynamoDB than the embedded one
/// @param sqs another SQS than the embedded one
/// @param interceptors see every call to AWS; for tests that make calls fail
public record SystemOptions(
        Optional<Path> data,
        CleverChoice clever,
        boolean connectAll,
        Optional<URI> dynamo,
        Optional<URI> sqs,
        List<ExecutionInterceptor> interceptors) {

    public SystemOptions {
        interceptors = List.copyOf(interceptors);
    }

    /// In memory, on embedded servers, every district connected.
    public static SystemOptions of(CleverChoice clever) {
        return new SystemOptions(Optional.empty(), clever, true, Optional.empty(), Optional.empty(), List.of());
    }
}
