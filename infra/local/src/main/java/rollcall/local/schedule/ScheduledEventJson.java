package rollcall.local.schedule;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/// The event of a schedule, field by field as EventBridge Scheduler sends it. The id is the same for the same firing.
public final class ScheduledEventJson {
    private static final JsonFactory JSON = new JsonFactory();
    private static final String ACCOUNT = "000000000000";
    private static final String REGION = "us-east-1";

    private ScheduledEventJson() {}

    public static String of(Firing firing) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            write(json, firing);
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory cannot fail", e);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Firing firing) throws IOException {
        String name = firing.rule().name();
        json.writeStartObject();
        json.writeStringField("version", "0");
        json.writeStringField("id", id(name + "@" + firing.at()));
        json.writeStringField("detail-type", "Scheduled Event");
        json.writeStringField("source", "aws.scheduler");
        json.writeStringField("account", ACCOUNT);
        json.writeStringField("time", firing.at().toString());
        json.writeStringField("region", REGION);
        json.writeArrayFieldStart("resources");
        json.writeString("arn:aws:scheduler:%s:%s:schedule/default/%s".formatted(REGION, ACCOUNT, name));
        json.writeEndArray();
        json.writeObjectFieldStart("detail");
        for (Map.Entry<String, String> entry : firing.rule().sortedDetail().entrySet()) {
            json.writeStringField(entry.getKey(), entry.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String id(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
