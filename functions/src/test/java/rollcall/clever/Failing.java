package rollcall.clever;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import rollcall.roster.SourceException;
import rollcall.roster.SourceFailure;

/// The one reason a call failed for.
final class Failing {
    private Failing() {}

    static SourceFailure reason(ThrowingCallable call) {
        SourceException failure = catchThrowableOfType(SourceException.class, call);
        return failure.failure();
    }
}
