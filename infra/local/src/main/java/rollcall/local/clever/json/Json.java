package rollcall.local.clever.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// Writing JSON bytes.
public final class Json {
    private static final int TYPICAL_RECORD = 1_024;

    // Not pooled per thread: each request has a virtual thread of its own, which would never find a used buffer.
    static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .recyclerPool(JsonRecyclerPools.newConcurrentDequePool())
            .build();

    private static final DateTimeFormatter TIMESTAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'")
            .withZone(ZoneOffset.UTC);

    private Json() {}

    /// What writes one JSON value.
    @FunctionalInterface
    public interface Content {
        void writeTo(JsonGenerator out) throws IOException;
    }

    /// A time as Clever writes it, with milliseconds.
    public static String timestamp(Instant time) {
        return TIMESTAMP.format(time);
    }

    /// The UTF-8 bytes of one JSON value.
    public static byte[] bytes(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(TYPICAL_RECORD);
        try (JsonGenerator out = FACTORY.createGenerator(bytes)) {
            content.writeTo(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /// The bytes of one JSON object whose fields `content` writes.
    public static byte[] object(Content content) {
        return bytes(out -> {
            out.writeStartObject();
            content.writeTo(out);
            out.writeEndObject();
        });
    }
}
