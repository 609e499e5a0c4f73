package rollcall.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import rollcall.account.AccessKey.Kind;
import rollcall.roster.DistrictId;
import rollcall.roster.EmailAddress;

/// Sessions: half an hour from the last renewal on, twelve hours from sign-in on, or until they are ended.
public final class Sessions {
    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final String CSRF = "csrf";

    private final SigningKeys keys;
    private final SessionTokens tokens;
    private final AccessStore store;
    private final RandomTokens random;
    private final Clock clock;

    public Sessions(SigningKeys keys, AccessStore store, SecureRandom random, Clock clock) {
        this.keys = keys;
        this.tokens = new SessionTokens(keys);
        this.store = store;
        this.random = new RandomTokens(random);
        this.clock = clock;
    }

    /// A session that begins now.
    public Session begin(EmailAddress email, Optional<DistrictId> district) {
        Instant now = clock.instant();
        return new Session(random.token(), email, district, now, now);
    }

    /// The session as a signed text for a cookie.
    public String write(Session session) {
        return tokens.write(session.renewed(clock.instant()));
    }

    /// How long a cookie written now is good for.
    public Duration left(Session session) {
        Duration left = Duration.between(clock.instant(), session.signedIn().plus(LONGEST));
        return left.compareTo(IDLE) < 0 ? left : IDLE;
    }

    /// The session a cookie speaks of, if we signed it, it is not too old and was not ended.
    public Optional<Session> read(String token) {
        return tokens.read(token).filter(this::current).filter(session -> store.find(ended(session)).isEmpty());
    }

    /// True if it is time to write the cookie anew.
    public boolean renewable(Session session) {
        return !clock.instant().isBefore(session.renewed().plus(FRESH));
    }

    /// Signs out: every cookie of this session is worthless from now on.
    public void end(Session session) {
        store.create(ended(session), "", session.signedIn().plus(LONGEST));
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

    private boolean current(Session session) {
        Instant now = clock.instant();
        return now.isBefore(session.renewed().plus(IDLE)) && now.isBefore(session.signedIn().plus(LONGEST));
    }

    private static AccessKey ended(Session session) {
        return AccessKey.of(Kind.ENDED, session.id());
    }
}
