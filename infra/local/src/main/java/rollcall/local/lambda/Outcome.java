package rollcall.local.lambda;

import java.time.Duration;
import java.util.Optional;

/// What became of one invocation of a function.
///
/// @param <R> what the function answers
public sealed interface Outcome<R> {

    /// It came to its end. `answer` is empty if it answered nothing.
    record Returned<R>(Optional<R> answer) implements Outcome<R> {}

    /// It ended with an exception or an error.
    record Crashed<R>(Throwable cause) implements Outcome<R> {}

    /// It took longer than it may, and was interrupted.
    record TimedOut<R>(Duration timeout) implements Outcome<R> {}
}
