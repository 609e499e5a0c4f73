package rollcall.clever.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;

/// The one way in which answers are opened and walked.
public final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /// Reads the whole of `body`.
    ///
    /// @throws IOException if the connection broke, or the JSON is cut, malformed or followed by something else
    public static <T> T read(InputStream body, AnswerReader<T> reader) throws IOException {
        try (JsonParser json = FACTORY.createParser(body)) {
            json.nextToken();
            T answer = reader.read(json);
            if (json.nextToken() != null) {
                throw new BrokenAnswerException("more JSON after the end");
            }
            return answer;
        }
    }

    /// Walks the fields of the object the parser stands at; each time the parser stands at the value.
    static void fields(JsonParser json, FieldReader reader) throws IOException {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            reader.read(name);
        }
    }

    static void require(boolean condition, String what) throws BrokenAnswerException {
        if (!condition) {
            throw new BrokenAnswerException(what);
        }
    }

    /// Reads the value of the field `name`, or skips it.
    @FunctionalInterface
    interface FieldReader {
        void read(String name) throws IOException;
    }
}
