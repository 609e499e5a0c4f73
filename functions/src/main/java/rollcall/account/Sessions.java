package rollcall.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import rollcall.roster.DistrictId;
import rollcall.roster.EmailAddress;

/// Administrators' sessions: half an hour from the last renewal on, twelve hours from sign-in on, or until they are
/// ended.
public final class Sessions {
    private static final String CSRF = "csrf";

    private final SigningKeys keys;
    private final SessionTokens tokens;
    private final SessionLife life;
    private final RandomTokens random;

    public Sessions(SigningKeys keys, AccessStore store, SecureRandom random, Clock clock) {
        this.keys = keys;
        this.tokens = new SessionTokens(keys);
        this.life = new SessionLife(store, clock);
        this.random = new RandomTokens(random);
    }

    /// A session that begins now.
    public Session begin(EmailAddress email, Optional<DistrictId> district) {
        Instant now = life.now();
        return new Session(random.token(), email, district, now, now);
    }

    /// The session as a signed text for a cookie.
    public String write(Session session) {
        return tokens.write(session.renewed(life.now()));
    }

    /// How long a cookie written now is good for.
    public Duration left(Session session) {
        return life.left(session);
    }

    /// The session a cookie speaks of, if we signed it, it is not too old and was not ended.
    public Optional<Session> read(String token) {
        return tokens.read(token).filter(life::lasts);
    }

    /// True if it is time to write the cookie anew.
    public boolean renewable(Session session) {
        return life.renewable(session);
    }

    /// Signs out: every cookie of this session is worthless from now on.
    public void end(Session session) {
        life.end(session);
    }

    /// What a page has to send along when it changes something; other sites cannot know it, and a page of another
    /// district has another.
    public String csrfToken(Session session) {
        return keys.sign(CSRF, page(session));
    }

    public boolean isCsrfToken(Session session, String token) {
        return keys.signed(CSRF, page(session), token);
    }

    private static String page(Session session) {
        return session.id() + " " + session.district().map(DistrictId::value).orElse("");
    }
}
