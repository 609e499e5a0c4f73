package rollcall.sync;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/// 128 bits of the SHA-256 of several values, in their order.
final class Digests {
    private static final int BYTES = 16;

    private Digests() {}

    static String of(Collection<byte[]> values) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            values.forEach(value -> {
                digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, value.length));
                digest.update(value);
            });
            return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
