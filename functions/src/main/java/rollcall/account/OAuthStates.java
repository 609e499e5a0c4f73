package rollcall.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import rollcall.account.AccessKey.Kind;

/// OAuth round trips: the state that comes back must be one we gave to this very session, and comes back once.
public final class OAuthStates {
    private static final Duration VALID = Duration.ofMinutes(15);
    private final AccessStore store;
    private final RandomTokens random;
    private final Clock clock;

    public OAuthStates(AccessStore store, SecureRandom random, Clock clock) {
        this.store = store;
        this.random = new RandomTokens(random);
        this.clock = clock;
    }

    /// The state to send along.
    public String begin(Session session) {
        String state = random.token();
        store.create(AccessKey.of(Kind.STATE, state), session.id(), clock.instant().plus(VALID));
        return state;
    }

    /// True if this session began with `state`, not long ago, and it was not seen before.
    public boolean complete(Session session, String state) {
        return store.take(AccessKey.of(Kind.STATE, state)).filter(session.id()::equals).isPresent();
    }
}
