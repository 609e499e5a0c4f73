package rollcall.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/// What the local system is to be.
///
/// @param data a directory in which tables outlive the system; empty: in memory
/// @param connectAll true if every district the source lists is connected with all its schools
/// @param dynamo another DynamoDB than the embedded one
/// @param sqs another SQS than the embedded one
public record SystemOptions(
        Optional<Path> data, CleverChoice clever, boolean connectAll, Optional<URI> dynamo, Optional<URI> sqs) {}
