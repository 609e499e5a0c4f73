package rollcall.dynamodb;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// Texts without line breaks as few bytes: hexadecimal identifiers take half of their length.
final class PackedTexts {
    private static final String BETWEEN = "\n";

    private PackedTexts() {}

    static byte[] pack(Collection<String> texts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(bytes)) {
            deflate.write(String.join(BETWEEN, texts).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("memory took no bytes", e);
        }
        return bytes.toByteArray();
    }

    static List<String> unpack(byte[] packed) {
        try (InflaterInputStream inflate = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return List.of(new String(inflate.readAllBytes(), StandardCharsets.UTF_8).split(BETWEEN));
        } catch (IOException e) {
            throw new UncheckedIOException("what was packed cannot be unpacked", e);
        }
    }
}
