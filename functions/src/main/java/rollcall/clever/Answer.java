package rollcall.clever;

import java.util.Optional;
import rollcall.roster.SourceFailure;

/// What came of sending one request once.
sealed interface Answer<T> {

    /// Sending it again would change nothing.
    sealed interface Settled<T> extends Answer<T> {}

    /// The answer was read to its end.
    record Read<T>(T value) implements Settled<T> {}

    /// Clever will not do this, whoever asks how often: 400, 403, 404, 413, 501 and what nobody documented.
    record Denied<T>(int status) implements Settled<T> {}

    /// The token or the secret was refused (401).
    record Unauthorised<T>() implements Answer<T> {}

    /// The quota is used up (429).
    record Throttled<T>(Optional<RateLimit> limit) implements Answer<T> {}

    /// Something that may pass. `detail` is for operators and holds nothing of the answer's body.
    record Failed<T>(SourceFailure failure, String detail) implements Answer<T> {}
}
