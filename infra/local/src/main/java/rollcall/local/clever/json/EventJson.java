package rollcall.local.clever.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import rollcall.local.clever.district.ApiVersion;
import rollcall.local.clever.district.Entity;
import rollcall.local.clever.district.Event;

/// The wire form of an event.
public final class EventJson {
    private EventJson() {}

    /// One event. `previous_attributes` stands beside the object in every recording, and beside `data` in the
    /// swagger; `beside` chooses the latter.
    public static byte[] bytes(Event event, ApiVersion version, boolean beside) {
        Optional<String> previous = previousAttributes(event.payload(), version);
        return Json.object(out -> {
            Fields.id(out, "id", event.id());
            out.writeStringField("type", event.type());
            Fields.time(out, "created", event.created());
            out.writeObjectFieldStart("data");
            raw(out, "object", Optional.of(object(event.payload(), version)));
            raw(out, "previous_attributes", previous.filter(_ -> !beside));
            out.writeEndObject();
            raw(out, "previous_attributes", previous.filter(_ -> beside));
        });
    }

    private static void raw(JsonGenerator out, String field, Optional<String> json) throws IOException {
        if (json.isPresent()) {
            out.writeFieldName(field);
            out.writeRawValue(json.get());
        }
    }

    private static String object(Event.Payload payload, ApiVersion version) {
        return switch (payload) {
            case Event.Change(Entity object, Optional<Entity> _) -> text(object, version);
            case Event.Raw(String object, Optional<String> _) -> object;
        };
    }

    private static Optional<String> previousAttributes(Event.Payload payload, ApiVersion version) {
        return switch (payload) {
            case Event.Change(Entity object, Optional<Entity> previous) ->
                previous.map(before -> ChangedFields.former(text(before, version), text(object, version)));
            case Event.Raw(String _, Optional<String> previousAttributes) -> previousAttributes;
        };
    }

    private static String text(Entity entity, ApiVersion version) {
        return new String(EntityJson.bytes(entity, version), StandardCharsets.UTF_8);
    }
}
