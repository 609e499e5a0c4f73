package rollcall.account;

import java.security.SecureRandom;

/// What nobody can guess.
final class RandomTokens {
    private static final int BYTES = 18;
    private static final int CODES = 1_000_000;
    private final SecureRandom random;

    RandomTokens(SecureRandom random) {
        this.random = random;
    }

    /// 144 bits in 24 characters.
    String token() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Digests.text(bytes);
    }

    /// Six digits, each code as likely as any other.
    String code() {
        return "%06d".formatted(random.nextInt(CODES));
    }
}
