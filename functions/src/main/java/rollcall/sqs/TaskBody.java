package rollcall.sqs;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A task as the body of a message: one JSON object of strings and integers.
///
/// What is anything else is refused with an [IllegalArgumentException] that says what is wrong but not what was there.
///
/// @param texts the strings, by name
/// @param numbers the integers, by name
public record TaskBody(Map<String, String> texts, Map<String, Long> numbers) {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    public TaskBody {
        texts = Map.copyOf(texts);
        numbers = Map.copyOf(numbers);
    }

    /// Writes the fields of one object.
    @FunctionalInterface
    public interface Fields {
        void writeTo(JsonGenerator json) throws IOException;
    }

    /// The body with these fields.
    public static String write(Fields fields) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            fields.writeTo(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
        return text.toString();
    }

    /// Reads a body, whatever its fields are called.
    public static TaskBody read(String body) {
        try (JsonParser json = JSON.createParser(body)) {
            return read(json);
        } catch (IOException _) {
            // The parser's own words quote the body.
            throw new IllegalArgumentException("a task is one JSON object");
        }
    }

    /// True if it has exactly these strings, and no integer.
    public boolean has(Set<String> strings) {
        return texts.keySet().equals(strings) && numbers.isEmpty();
    }

    /// The same, if it has exactly these fields.
    public TaskBody require(Set<String> strings, Set<String> integers) {
        if (!texts.keySet().equals(strings) || !numbers.keySet().equals(integers)) {
            throw new IllegalArgumentException(
                    "a task of this kind has exactly the strings " + strings + " and the integers " + integers);
        }
        return this;
    }

    /// A string that is there.
    public String text(String name) {
        return Optional.ofNullable(texts.get(name)).orElseThrow();
    }

    /// An integer that is there.
    public long number(String name) {
        return Optional.ofNullable(numbers.get(name)).orElseThrow();
    }

    private static TaskBody read(JsonParser json) throws IOException {
        Map<String, String> texts = new HashMap<>();
        Map<String, Long> numbers = new HashMap<>();
        boolean wellFormed = json.nextToken() == JsonToken.START_OBJECT;
        while (wellFormed && json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (value == JsonToken.VALUE_STRING) {
                texts.put(name, json.getText());
            } else if (value == JsonToken.VALUE_NUMBER_INT) {
                numbers.put(name, json.getLongValue());
            } else {
                wellFormed = false;
            }
        }
        if (!wellFormed || json.currentToken() != JsonToken.END_OBJECT || json.nextToken() != null) {
            throw new IllegalArgumentException("a task is one JSON object of strings and integers");
        }
        return new TaskBody(texts, numbers);
    }
}
