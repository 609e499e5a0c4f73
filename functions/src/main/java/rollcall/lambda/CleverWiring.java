package rollcall.lambda;

import java.security.SecureRandom;
import java.time.Clock;
import rollcall.clever.CleverCredentials;
import rollcall.clever.CleverIdentity;
import rollcall.clever.CleverLimits;
import rollcall.clever.CleverRosterSource;
import rollcall.clever.CleverSettings;
import rollcall.clever.CleverSignIn;
import rollcall.clever.Sleeper;
import rollcall.roster.RosterSource;

/// Clever as the configuration says: where it is, and who we are there.
public final class CleverWiring {
    private CleverWiring() {}

    /// Rosters, with the client the configuration speaks of.
    static RosterSource source(Config config, Secrets secrets, CleverLimits limits, Clock clock) {
        return switch (config.client()) {
            case CleverClient.Given given -> clever(config, given.credentials(), limits, clock);
            case CleverClient.Stored stored -> new LateSource(
                    () -> clever(config, stored.read(secrets), limits, clock));
        };
    }

    /// Signing in, with the client the configuration speaks of.
    static CleverIdentity identity(Config config, Secrets secrets, Clock clock) {
        return switch (config.client()) {
            case CleverClient.Given given -> signIn(config, given.credentials(), clock);
            case CleverClient.Stored stored -> new LateIdentity(
                    new Late<>(() -> signIn(config, stored.read(secrets), clock)));
        };
    }

    /// Rosters, by this client, with the patience of a night.
    public static CleverRosterSource clever(Config config, CleverCredentials credentials, Clock clock) {
        return clever(config, credentials, CleverLimits.STANDARD, clock);
    }

    /// Signing in, by this client.
    public static CleverSignIn signIn(Config config, CleverCredentials credentials, Clock clock) {
        return new CleverSignIn(settings(config, credentials, CleverLimits.PROMPT), clock, Sleeper.on(clock),
                new SecureRandom());
    }

    private static CleverRosterSource clever(Config config, CleverCredentials credentials, CleverLimits limits,
            Clock clock) {
        return new CleverRosterSource(settings(config, credentials, limits), clock, Sleeper.on(clock),
                new SecureRandom());
    }

    private static CleverSettings settings(Config config, CleverCredentials credentials, CleverLimits limits) {
        return new CleverSettings(config.cleverApi(), config.cleverAuth(), CleverSettings.NEWEST_VERSION, credentials,
                config.region(), limits);
    }
}
