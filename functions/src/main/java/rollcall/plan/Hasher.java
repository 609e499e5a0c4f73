package rollcall.plan;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Optional;

/// Sums up values to 64 bits: the first of a SHA-256 over each value with its length before it.
///
/// What is stored in fingerprints depends on it: another order of calls makes every entity look changed once.
final class Hasher {
    private static final byte ABSENT = 0;
    private static final byte PRESENT = 1;
    private final MessageDigest digest = sha256();

    Hasher add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        add(bytes.length);
        digest.update(bytes);
        return this;
    }

    Hasher add(boolean flag) {
        digest.update(flag ? PRESENT : ABSENT);
        return this;
    }

    Hasher add(Optional<?> value) {
        add(value.isPresent());
        value.ifPresent(present -> add(present.toString()));
        return this;
    }

    Hasher add(Collection<?> values) {
        add(values.size());
        values.forEach(value -> add(value.toString()));
        return this;
    }

    long hash() {
        long hash = ByteBuffer.wrap(digest.digest()).getLong();
        return hash == Mark.UNKNOWN ? 1 : hash;
    }

    private void add(int number) {
        digest.update(new byte[]{(byte) (number >>> 24), (byte) (number >>> 16), (byte) (number >>> 8), (byte) number});
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
