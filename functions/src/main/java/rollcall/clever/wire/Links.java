package rollcall.clever.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;

/// The links of a page, of which only the one to the next page matters.
record Links(Optional<String> next) {

    /// Reads `[{rel,uri}]`.
    ///
    /// @throws BrokenAnswerException if it is something else: a `next` that cannot be read must not pass for the end
    static Links read(JsonParser json) throws IOException {
        Json.require(json.currentToken() == JsonToken.START_ARRAY, "links that are no list");
        Optional<String> next = Optional.empty();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            Json.require(json.currentToken() == JsonToken.START_OBJECT, "a link that is no object");
            Optional<String> found = nextIn(json);
            next = found.isPresent() ? found : next;
        }
        return new Links(next);
    }

    private static Optional<String> nextIn(JsonParser json) throws IOException {
        Values link = new Values(json);
        String[] parts = {"", ""};
        Json.fields(json, name -> {
            switch (name) {
                case "rel" -> parts[0] = link.text("rel").orElse("");
                case "uri" -> parts[1] = link.text("uri").orElse("");
                default -> link.skip();
            }
        });
        Json.require(link.wrong().isEmpty(), "a link that is not text");
        boolean isNext = "next".equals(parts[0]);
        Json.require(!isNext || !parts[1].isEmpty(), "a next link that leads nowhere");
        return isNext ? Optional.of(parts[1]) : Optional.empty();
    }
}
