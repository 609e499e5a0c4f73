package rollcall.local.clever.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// Codes of the OAuth code grant: each lives one minute and is good once.
public final class AuthorizationCodes {
    /// How long Clever honours a code.
    public static final Duration LIFE = Duration.ofMinutes(1);

    private final Map<String, Code> codes = new ConcurrentHashMap<>();
    private final AtomicInteger serial = new AtomicInteger();
    private final Clock clock;

    public AuthorizationCodes(Clock clock) {
        this.clock = clock;
    }

    private record Code(Access.OfUser user, String redirectUri, Instant issued) {}

    public String issue(Access.OfUser user, String redirectUri) {
        String code = "code-" + serial.incrementAndGet() + "-" + user.user();
        codes.put(code, new Code(user, redirectUri, clock.instant()));
        return code;
    }

    /// Whose code it was, if it is fresh, unused and for this redirect URI; used up in any case.
    public Optional<Access.OfUser> redeem(String code, String redirectUri) {
        return Optional.ofNullable(codes.remove(code))
                .filter(known -> known.redirectUri().equals(redirectUri))
                .filter(known -> known.issued().plus(LIFE).isAfter(clock.instant()))
                .map(Code::user);
    }
}
