package rollcall.local.clever.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/// Reads a flat JSON object of texts, as the token endpoint accepts beside a form.
public final class JsonForm {
    private JsonForm() {}

    /// The text fields; none if it is no JSON object.
    public static Map<String, String> fields(String json) {
        Map<String, String> fields = new TreeMap<>();
        try (JsonParser in = Json.FACTORY.createParser(json)) {
            in.nextToken();
            for (String field = in.nextFieldName(); field != null; field = in.nextFieldName()) {
                in.nextToken();
                fields.put(field, in.getValueAsString(""));
                in.skipChildren();
            }
        } catch (IOException _) {
            return Map.of();
        }
        return fields;
    }
}
