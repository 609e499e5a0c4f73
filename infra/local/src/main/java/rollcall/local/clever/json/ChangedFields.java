package rollcall.local.clever.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// What an event calls `previous_attributes`: the top-level fields that differ, each with its whole former value.
final class ChangedFields {
    private ChangedFields() {}

    /// One JSON object; a field that did not exist before is not in it.
    static String former(String before, String after) {
        Map<String, String> now = topLevel(after);
        byte[] bytes = Json.object(out -> {
            for (Map.Entry<String, String> field : topLevel(before).entrySet()) {
                if (!field.getValue().equals(now.get(field.getKey()))) {
                    out.writeFieldName(field.getKey());
                    out.writeRawValue(field.getValue());
                }
            }
        });
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Map<String, String> topLevel(String object) {
        Map<String, String> fields = new LinkedHashMap<>();
        try (JsonParser in = Json.FACTORY.createParser(object)) {
            in.nextToken();
            for (String field = in.nextFieldName(); field != null; field = in.nextFieldName()) {
                in.nextToken();
                fields.put(field, currentValue(in));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return fields;
    }

    private static String currentValue(JsonParser in) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = Json.FACTORY.createGenerator(text)) {
            out.copyCurrentStructure(in);
        }
        return text.toString();
    }
}
