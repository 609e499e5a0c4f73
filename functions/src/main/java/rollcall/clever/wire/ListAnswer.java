package rollcall.clever.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;

/// Walks a page `{data:[…],links:[{rel,uri}]}`, whichever of the two comes first.
public final class ListAnswer {
    private final JsonParser json;
    private final RecordReader records;
    private final boolean wrapped;
    private Optional<Integer> elements = Optional.empty();
    private Optional<Links> links = Optional.empty();

    private ListAnswer(JsonParser json, RecordReader records, boolean wrapped) {
        this.json = json;
        this.records = records;
        this.wrapped = wrapped;
    }

    /// Reads a page of the Data API, where each element is `{data:{…},uri}`.
    ///
    /// @throws BrokenAnswerException if `data` or `links` is missing: such a page proves nothing about the list's end
    public static Page ofData(JsonParser json, RecordReader records) throws IOException {
        ListAnswer answer = new ListAnswer(json, records, true);
        Page page = answer.read();
        Json.require(answer.links.isPresent(), "a page without links");
        return page;
    }

    /// Reads a page of tokens, whose elements are not wrapped and whose links nobody documented.
    static Page ofTokens(JsonParser json, RecordReader records) throws IOException {
        return new ListAnswer(json, records, false).read();
    }

    private Page read() throws IOException {
        Json.require(json.currentToken() == JsonToken.START_OBJECT, "a page that is no object");
        Json.fields(json, this::field);
        Json.require(elements.isPresent(), "a page without data");
        return new Page(elements.orElseThrow(), links.flatMap(Links::next));
    }

    private void field(String name) throws IOException {
        switch (name) {
            case "data" -> elements = Optional.of(readElements());
            case "links" -> links = Optional.of(Links.read(json));
            default -> json.skipChildren();
        }
    }

    private int readElements() throws IOException {
        Json.require(json.currentToken() == JsonToken.START_ARRAY, "data that is no list");
        int count = 0;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            readElement();
            count++;
        }
        return count;
    }

    private void readElement() throws IOException {
        boolean found = wrapped ? readWrapped() : readRecord();
        if (!found) {
            records.missing();
        }
    }

    private boolean readWrapped() throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return false;
        }
        boolean found = false;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            found |= "data".equals(name) ? readRecord() : skip();
        }
        return found;
    }

    private boolean readRecord() throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            return skip();
        }
        records.read(json);
        return true;
    }

    private boolean skip() throws IOException {
        json.skipChildren();
        return false;
    }
}
