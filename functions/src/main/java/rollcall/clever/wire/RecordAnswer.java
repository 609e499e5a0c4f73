package rollcall.clever.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import rollcall.clever.wire.Json.FieldReader;

/// Walks the answer of one record, `{data:{…},links:[…]}`.
public final class RecordAnswer {
    private RecordAnswer() {}

    /// Hands over the record.
    ///
    /// @return true
    /// @throws BrokenAnswerException if there is no record
    public static boolean ofData(JsonParser json, RecordReader records) throws IOException {
        walk(json, () -> records.read(json));
        return true;
    }

    /// Hands over the record's fields.
    ///
    /// @throws BrokenAnswerException if there is no record
    static void read(JsonParser json, FieldReader fields) throws IOException {
        walk(json, () -> Json.fields(json, fields));
    }

    private static void walk(JsonParser json, Reading record) throws IOException {
        Json.require(json.currentToken() == JsonToken.START_OBJECT, "an answer that is no object");
        boolean[] found = {false};
        Json.fields(json, name -> {
            if ("data".equals(name) && json.currentToken() == JsonToken.START_OBJECT) {
                record.read();
                found[0] = true;
            } else {
                json.skipChildren();
            }
        });
        Json.require(found[0], "an answer without data");
    }

    /// Reads the object the parser stands at.
    @FunctionalInterface
    private interface Reading {
        void read() throws IOException;
    }
}
