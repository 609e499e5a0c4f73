package rollcall.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Sessions of teachers, students and parents. They last as long as those of administrators.
public final class PersonSessions {
    private static final String CSRF = "person-csrf";

    private final SigningKeys keys;
    private final PersonTokens tokens;
    private final SessionLife life;
    private final RandomTokens random;

    public PersonSessions(SigningKeys keys, AccessStore store, SecureRandom random, Clock clock) {
        this.keys = keys;
        this.tokens = new PersonTokens(keys);
        this.life = new SessionLife(store, clock);
        this.random = new RandomTokens(random);
    }

    /// A session that begins now.
    public PersonSession begin(AccountOwner owner) {
        Instant now = life.now();
        return new PersonSession(random.token(), owner, now, now);
    }

    /// The session as a signed text for a cookie.
    public String write(PersonSession session) {
        return tokens.write(session.renewed(life.now()));
    }

    /// How long a cookie written now is good for.
    public Duration left(PersonSession session) {
        return life.left(session);
    }

    /// The session a cookie speaks of, if we signed it, it is not too old and was not ended.
    public Optional<PersonSession> read(String token) {
        return tokens.read(token).filter(life::lasts);
    }

    /// True if it is time to write the cookie anew.
    public boolean renewable(PersonSession session) {
        return life.renewable(session);
    }

    /// Signs out: every cookie of this session is worthless from now on.
    public void end(PersonSession session) {
        life.end(session);
    }

    /// What a page has to send along when it changes something; other sites cannot know it.
    public String csrfToken(PersonSession session) {
        return keys.sign(CSRF, session.id());
    }

    public boolean isCsrfToken(PersonSession session, String token) {
        return keys.signed(CSRF, session.id(), token);
    }
}
