package rollcall.local.clever.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Changes one JSON value on its way out.
public final class JsonEdit {
    private JsonEdit() {}

    /// Gives every field of this name, at any depth, another value.
    public static byte[] replace(byte[] json, String field, String rawValue) {
        return copy(json, (in, out) -> {
            if (in.currentToken() == JsonToken.FIELD_NAME && in.currentName().equals(field)) {
                out.writeFieldName(field);
                out.writeRawValue(rawValue);
                in.nextToken();
                in.skipChildren();
            } else {
                out.copyCurrentEvent(in);
            }
        });
    }

    /// Renames every field of this name, at any depth.
    public static byte[] rename(byte[] json, String field, String newName) {
        return copy(json, (in, out) -> {
            if (in.currentToken() == JsonToken.FIELD_NAME && in.currentName().equals(field)) {
                out.writeFieldName(newName);
            } else {
                out.copyCurrentEvent(in);
            }
        });
    }

    @FunctionalInterface
    private interface Step {
        void copy(JsonParser in, JsonGenerator out) throws IOException;
    }

    private static byte[] copy(byte[] json, Step step) {
        try (JsonParser in = Json.FACTORY.createParser(json)) {
            return Json.bytes(out -> {
                while (in.nextToken() != null) {
                    step.copy(in, out);
                }
            });
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
