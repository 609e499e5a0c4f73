package rollcall.clever.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import rollcall.clever.wire.Json.FieldReader;

/// Walks the answer of one record, `{data:{…},links:[…]}`.
final class RecordAnswer {
    private RecordAnswer() {}

    /// Hands over the record's fields.
    ///
    /// @throws BrokenAnswerException if there is no record
    static void read(JsonParser json, FieldReader fields) throws IOException {
        Json.require(json.currentToken() == JsonToken.START_OBJECT, "an answer that is no object");
        boolean[] found = {false};
        Json.fields(json, name -> {
            if ("data".equals(name) && json.currentToken() == JsonToken.START_OBJECT) {
                Json.fields(json, fields);
                found[0] = true;
            } else {
                json.skipChildren();
            }
        });
        Json.require(found[0], "an answer without data");
    }
}
