package rollcall.local.clever.fault;

import java.time.Duration;

/// What happens to one request instead of its proper answer.
public sealed interface TransportFault {
    /// An HTML error page of this status.
    record Failure(int status) implements TransportFault {}

    /// The connection ends after this fraction of the body.
    record Cut(double fraction) implements TransportFault {}

    /// The body comes in pieces of this many bytes with a pause before each.
    record Slow(int pieceBytes, Duration pause) implements TransportFault {}
}
