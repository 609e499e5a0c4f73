package rollcall.clever.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import rollcall.clever.wire.Json.FieldReader;

/// Takes the values of one record as they come, and remembers the first field that could not be read.
///
/// Each method expects the parser at a value and leaves it at the value's last token.
final class Values {
    private final JsonParser json;
    private Optional<String> wrong = Optional.empty();

    Values(JsonParser json) {
        this.json = json;
    }

    /// The first field whose value was not of its type, as a path such as `roles.student.school`.
    Optional<String> wrong() {
        return wrong;
    }

    /// Marks the record as unreadable because of `field`.
    void reject(String field) {
        if (wrong.isEmpty()) {
            wrong = Optional.of(field);
        }
    }

    /// A text, stripped; empty if it is null, blank or no text at all.
    Optional<String> text(String field) throws IOException {
        if (json.currentToken() == JsonToken.VALUE_STRING) {
            String text = json.getText().strip();
            return text.isEmpty() ? Optional.empty() : Optional.of(text);
        }
        refuse(field);
        return Optional.empty();
    }

    /// A text that `ids` knows how to turn into an identifier; any other text makes the record unreadable.
    <I> Optional<I> id(String field, Function<String, Optional<I>> ids) throws IOException {
        Optional<String> text = text(field);
        Optional<I> id = text.flatMap(ids);
        if (text.isPresent() && id.isEmpty()) {
            reject(field);
        }
        return id;
    }

    /// Reads an object's fields. False if there is none.
    boolean object(String field, FieldReader fields) throws IOException {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            Json.fields(json, fields);
            return true;
        }
        refuseUnlessBlank(field);
        return false;
    }

    /// Reads a list's items, of which there may be none.
    void list(String field, ItemReader items) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            refuseUnlessBlank(field);
            return;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            items.read();
        }
    }

    /// Passes over a value nobody uses.
    void skip() throws IOException {
        json.skipChildren();
    }

    private void refuseUnlessBlank(String field) throws IOException {
        boolean blank = json.currentToken() == JsonToken.VALUE_STRING && json.getText().isBlank();
        if (!blank) {
            refuse(field);
        }
    }

    private void refuse(String field) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_NULL) {
            reject(field);
        }
        json.skipChildren();
    }

    /// Reads one item of a list.
    @FunctionalInterface
    interface ItemReader {
        void read() throws IOException;
    }
}
