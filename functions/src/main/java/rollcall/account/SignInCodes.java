package rollcall.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import rollcall.account.AccessKey.Kind;
import rollcall.directory.ContactAddress;

/// Codes of six digits, each valid once, for 15 minutes and five tries, and only with the attempt it was made for.
///
/// Stored is a digest that needs the attempt, which only the asking browser has: whoever reads the store cannot find
/// the code by trying them all.
///
/// A code that was asked for at one door opens no other.
final class SignInCodes {
    static final Duration VALID = Duration.ofMinutes(15);
    private static final int TRIES = 5;
    private final String door;
    private final AccessStore store;
    private final RandomTokens random;
    private final Clock clock;

    SignInCodes(String door, AccessStore store, SecureRandom random, Clock clock) {
        this.door = door;
        this.store = store;
        this.random = new RandomTokens(random);
        this.clock = clock;
    }

    /// A code for the owner of an address.
    record Issued(String attempt, String code) {}

    Issued issue(ContactAddress address) {
        Issued issued = new Issued(random.token(), random.code());
        String salt = random.token();
        String value = salt + " " + digest(salt, issued.attempt, issued.code) + " " + address.text();
        store.create(key(Kind.CODE, issued.attempt), value, expiry());
        return issued;
    }

    /// Tries a code. Counting before comparing settles the race between many tries at once.
    Optional<ContactAddress> redeem(String attempt, String code) {
        if (store.count(key(Kind.TRIES, attempt), expiry()) > TRIES) {
            return Optional.empty();
        }
        AccessKey key = key(Kind.CODE, attempt);
        return store.find(key)
                .filter(value -> matches(value, attempt, code))
                .flatMap(_ -> store.take(key))
                .map(value -> ContactAddress.of(value.split(" ", 3)[2]));
    }

    private AccessKey key(Kind kind, String attempt) {
        return AccessKey.of(kind, door + " " + attempt);
    }

    private static boolean matches(String value, String attempt, String code) {
        String[] parts = value.split(" ", 3);
        return Digests.equal(parts[1], digest(parts[0], attempt, code));
    }

    private static String digest(String salt, String attempt, String code) {
        return Digests.sha256(salt + " " + attempt + " " + code);
    }

    private Instant expiry() {
        return clock.instant().plus(VALID);
    }
}
