package rollcall.clever;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import rollcall.clever.wire.TokensAnswer;
import rollcall.roster.DistrictId;
import rollcall.roster.SourceException;
import rollcall.roster.SourceFailure;

/// The tokens of the districts that share with us, kept in memory for a short time and nowhere else.
final class Tokens {
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final String PATH = "/oauth/tokens?owner_type=district";

    private final Caller caller;
    private final URI authority;
    private final Access access;
    private final Quota quota;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private Map<DistrictId, Token> tokens = Map.of();
    private Instant freshUntil = Instant.MIN;

    Tokens(Caller caller, CleverSettings settings, Clock clock) {
        this.caller = caller;
        this.authority = settings.authority();
        this.access = new Access.Secret(settings.credentials());
        this.quota = new Quota(clock, settings.limits().requestsPerMinute());
        this.clock = clock;
    }

    /// The list as it is now.
    Map<DistrictId, Token> read(Deadline deadline) {
        lock.lock();
        try {
            tokens = Map.copyOf(readAll(new Line(quota, deadline)));
            freshUntil = clock.instant().plus(FRESH);
            return tokens;
        } finally {
            lock.unlock();
        }
    }

    /// A district's token, by the list as it was a few minutes ago at most.
    ///
    /// @throws SourceException [SourceFailure#DISTRICT_NOT_SHARED] if the list has none
    Token of(DistrictId district, Deadline deadline) {
        lock.lock();
        try {
            boolean known = clock.instant().isBefore(freshUntil) && tokens.containsKey(district);
            return in(known ? tokens : read(deadline), district);
        } finally {
            lock.unlock();
        }
    }

    /// A district's token after `refused` was: what another thread found meanwhile, else what the list says now.
    ///
    /// @throws SourceException [SourceFailure#DISTRICT_NOT_SHARED] if the list has none
    Token insteadOf(Token refused, DistrictId district, Deadline deadline) {
        lock.lock();
        try {
            Optional<Token> other = Optional.ofNullable(tokens.get(district)).filter(token -> !token.equals(refused));
            return other.isPresent() ? other.get() : in(read(deadline), district);
        } finally {
            lock.unlock();
        }
    }

    private Map<DistrictId, Token> readAll(Line line) {
        Map<DistrictId, Token> all = new HashMap<>();
        Links links = new Links(authority);
        Optional<URI> address = Optional.of(links.first(PATH));
        while (address.isPresent()) {
            TokensAnswer answer = caller.read(address.get(), access, line, TokensAnswer::read);
            answer.tokens().forEach((district, token) -> all.put(district, new Token(token)));
            address = links.after(answer.page());
        }
        return all;
    }

    private static Token in(Map<DistrictId, Token> tokens, DistrictId district) {
        return Optional.ofNullable(tokens.get(district))
                .orElseThrow(() -> new SourceException(SourceFailure.DISTRICT_NOT_SHARED));
    }
}
