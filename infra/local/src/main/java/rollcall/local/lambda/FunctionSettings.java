package rollcall.local.lambda;

import java.time.Duration;
import rollcall.roster.Identifiers;

/// What Lambda is told of a function besides its code.
///
/// @param timeout how long one invocation may take; up to 15 minutes, as in Lambda
/// @param megabytes what its context says it has of memory; nothing here enforces it
public record FunctionSettings(String name, Duration timeout, int megabytes) {
    private static final Duration LONGEST = Duration.ofMinutes(15);

    public FunctionSettings {
        Identifiers.require("a function's name", name);
        if (!timeout.isPositive() || timeout.compareTo(LONGEST) > 0 || megabytes < 1) {
            throw new IllegalArgumentException("a function has up to 15 minutes and some memory");
        }
    }
}
