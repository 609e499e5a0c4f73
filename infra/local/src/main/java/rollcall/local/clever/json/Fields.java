package rollcall.local.clever.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import rollcall.local.clever.district.CleverId;
import rollcall.local.clever.district.Extension;
import rollcall.local.clever.district.Location;
import rollcall.local.clever.district.Name;
import rollcall.local.clever.district.Stamp;
import rollcall.local.clever.district.Text;

/// The field shapes that several records share.
final class Fields {
    private Fields() {}

    static void text(JsonGenerator out, String field, Text text) throws IOException {
        switch (text) {
            case Text.Value(String value) -> out.writeStringField(field, value);
            case Text.Null _ -> out.writeNullField(field);
            case Text.Absent _ -> {
            }
        }
    }

    static void id(JsonGenerator out, String field, CleverId id) throws IOException {
        out.writeStringField(field, id.value());
    }

    static void ids(JsonGenerator out, String field, List<CleverId> ids) throws IOException {
        out.writeArrayFieldStart(field);
        for (CleverId id : ids) {
            out.writeString(id.value());
        }
        out.writeEndArray();
    }

    static void texts(JsonGenerator out, String field, List<String> texts) throws IOException {
        out.writeArrayFieldStart(field);
        for (String text : texts) {
            out.writeString(text);
        }
        out.writeEndArray();
    }

    static void empty(JsonGenerator out, String... fields) throws IOException {
        for (String field : fields) {
            out.writeStringField(field, "");
        }
    }

    static void time(JsonGenerator out, String field, Instant time) throws IOException {
        out.writeStringField(field, Json.timestamp(time));
    }

    static void stamp(JsonGenerator out, Stamp stamp) throws IOException {
        time(out, "created", stamp.created());
        time(out, "last_modified", stamp.modified());
    }

    static void name(JsonGenerator out, String field, Name name) throws IOException {
        out.writeObjectFieldStart(field);
        text(out, "first", name.first());
        text(out, "middle", name.middle());
        text(out, "last", name.last());
        out.writeEndObject();
    }

    static void location(JsonGenerator out, Location location) throws IOException {
        out.writeObjectFieldStart("location");
        text(out, "address", location.address());
        text(out, "city", location.city());
        text(out, "state", location.state());
        text(out, "zip", location.zip());
        empty(out, "lat", "lon");
        out.writeEndObject();
    }

    static void extension(JsonGenerator out, Extension extension) throws IOException {
        if (extension.values().isEmpty()) {
            return;
        }
        out.writeObjectFieldStart("ext");
        for (Map.Entry<String, String> field : extension.values().entrySet()) {
            out.writeStringField(field.getKey(), field.getValue());
        }
        out.writeEndObject();
    }
}
