package rollcall.account;

import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The secrets sessions are signed with: the first signs, all are accepted, so that a key can be replaced while people
/// are signed in. Each use has a key of its own, derived from them.
public final class SigningKeys {
    private static final int SHORTEST = 32;
    private final Supplier<List<byte[]>> secrets;

    private SigningKeys(Supplier<List<byte[]>> secrets) {
        this.secrets = secrets;
    }

    /// Reads secrets of at least 32 bytes in base64, with commas between them, the newest first.
    ///
    /// @throws IllegalArgumentException without quoting what is wrong
    public static SigningKeys parse(String text) {
        List<byte[]> secrets = Stream.of(text.split(",", -1)).map(SigningKeys::secret).toList();
        return new SigningKeys(() -> secrets);
    }

    /// Keys that are asked for with each use.
    public static SigningKeys late(Supplier<SigningKeys> keys) {
        return new SigningKeys(() -> keys.get().secrets.get());
    }

    /// A mark of `text` that nobody can make who has not the key.
    ///
    /// @param use what it is for; a mark for one use is worthless for another
    public String sign(String use, String text) {
        return mark(secrets.get().getFirst(), use, text);
    }

    /// True if `mark` was made by [#sign] with one of the keys.
    public boolean signed(String use, String text, String mark) {
        return secrets.get().stream().anyMatch(secret -> Digests.equal(mark(secret, use, text), mark));
    }

    /// The keys for one use, the one to sign with first.
    List<byte[]> keys(String use) {
        return secrets.get().stream().map(secret -> Digests.hmac(secret, use)).toList();
    }

    private static String mark(byte[] secret, String use, String text) {
        return Digests.text(Digests.hmac(Digests.hmac(secret, use), text));
    }

    private static byte[] secret(String base64) {
        byte[] secret = decoded(base64.strip());
        if (secret.length < SHORTEST) {
            throw new IllegalArgumentException("a key has at least " + SHORTEST + " bytes in base64");
        }
        return secret;
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException _) {
            return new byte[0];
        }
    }

    @Override
    public String toString() {
        return "SigningKeys";
    }
}
