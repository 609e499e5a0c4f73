package rollcall.sync.sqs;

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
import java.util.Set;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;
import rollcall.sync.DistrictTask;
import rollcall.sync.PlanTask;
import rollcall.sync.PreviewTask;
import rollcall.sync.RunId;
import rollcall.sync.SchoolTask;

/// Tasks as the bodies of messages: `{"district":"…","run":"…"}` or `{"district":"…","preview":"…"}` on the plan queue,
/// and `{"district":"…","school":"…","number":17}`.
///
/// What is anything else is refused with an [IllegalArgumentException] that says what is wrong but not what was there.
public final class TaskCodec {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();
    private static final String DISTRICT = "district";
    private static final String RUN = "run";
    private static final String PREVIEW = "preview";
    private static final String SCHOOL = "school";
    private static final String NUMBER = "number";

    private TaskCodec() {}

    public static String write(PlanTask task) {
        return write(json -> {
            json.writeStringField(DISTRICT, task.district().value());
            json.writeStringField(RUN, task.run().value());
        });
    }

    public static String write(PreviewTask task) {
        return write(json -> {
            json.writeStringField(DISTRICT, task.district().value());
            json.writeStringField(PREVIEW, task.preview().value());
        });
    }

    public static String write(SchoolTask task) {
        return write(json -> {
            json.writeStringField(DISTRICT, task.district().value());
            json.writeStringField(SCHOOL, task.school().value());
            json.writeNumberField(NUMBER, task.number());
        });
    }

    /// A task of the plan queue.
    public static DistrictTask districtTask(String body) {
        Map<String, String> fields = fields(body);
        if (fields.keySet().equals(Set.of(DISTRICT, PREVIEW))) {
            return new PreviewTask(new DistrictId(fields.get(DISTRICT)), new RunId(fields.get(PREVIEW)));
        }
        require(fields, Set.of(DISTRICT, RUN));
        return new PlanTask(new DistrictId(fields.get(DISTRICT)), new RunId(fields.get(RUN)));
    }

    public static SchoolTask schoolTask(String body) {
        Map<String, String> fields = fields(body);
        require(fields, Set.of(DISTRICT, SCHOOL, NUMBER));
        return new SchoolTask(
                new DistrictId(fields.get(DISTRICT)), new SchoolId(fields.get(SCHOOL)), number(fields.get(NUMBER)));
    }

    private static String write(Fields fields) {
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

    private static void require(Map<String, String> fields, Set<String> expected) {
        if (!fields.keySet().equals(expected)) {
            throw new IllegalArgumentException("a task of this kind has exactly the fields " + expected);
        }
    }

    private static Map<String, String> fields(String body) {
        try (JsonParser json = JSON.createParser(body)) {
            return fields(json);
        } catch (IOException _) {
            // The parser's own words quote the body.
            throw new IllegalArgumentException("a task is one JSON object");
        }
    }

    private static Map<String, String> fields(JsonParser json) throws IOException {
        Map<String, String> fields = new HashMap<>();
        boolean wellFormed = json.nextToken() == JsonToken.START_OBJECT;
        while (wellFormed && json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken expected = name.equals(NUMBER) ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_STRING;
            wellFormed = json.nextToken() == expected;
            fields.put(name, json.getText());
        }
        if (!wellFormed || json.currentToken() != JsonToken.END_OBJECT || json.nextToken() != null) {
            throw new IllegalArgumentException("a task is one JSON object of strings, and of an integer if numbered");
        }
        return fields;
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException _) {
            throw new IllegalArgumentException("the number of a plan does not fit");
        }
    }

    /// Writes the fields of one object.
    @FunctionalInterface
    private interface Fields {
        void writeTo(JsonGenerator json) throws IOException;
    }
}
