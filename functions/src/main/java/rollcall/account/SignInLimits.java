package rollcall.account;

import java.time.Clock;
import java.time.Duration;
import rollcall.plan.ContactPoint;

/// How often a sign-in code may be asked for and tried in half an hour.
///
/// @param door where; each counts by itself
record SignInLimits(String door, int codesOfAddress, int codesOfClient, int triesOfClient) {
    private static final Duration WINDOW = Duration.ofMinutes(30);

    boolean allowCode(AccessStore store, ContactPoint point, String client, Clock clock) {
        return limit("codes-of-client", codesOfClient).allows(store, client, clock)
                && limit("codes-of-address", codesOfAddress).allows(store, point.key(), clock);
    }

    boolean allowTry(AccessStore store, String client, Clock clock) {
        return limit("tries-of-client", triesOfClient).allows(store, client, clock);
    }

    private RateLimit limit(String what, int most) {
        return new RateLimit(door + " " + what, most, WINDOW);
    }
}
