package rollcall.clever.wire;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Optional;
import rollcall.roster.EventCursor;

/// A page of events, of which only the last one's id is of use: events are a signal, values come from the pull.
public record EventsAnswer(int events, Optional<EventCursor> last) {

    /// Reads the answer of `/events`.
    ///
    /// @throws BrokenAnswerException if the last event has no id
    public static EventsAnswer read(JsonParser json) throws IOException {
        Reader reader = new Reader();
        Page page = ListAnswer.ofData(json, reader);
        Json.require(page.elements() == 0 || reader.last.isPresent(), "an event without an id");
        return new EventsAnswer(page.elements(), reader.last);
    }

    private static final class Reader implements RecordReader {
        private Optional<EventCursor> last = Optional.empty();

        @Override
        public void read(JsonParser json) throws IOException {
            Values values = new Values(json);
            last = Optional.empty();
            Json.fields(json, name -> {
                if ("id".equals(name)) {
                    last = values.id(name, text -> Ids.legal(text, EventCursor::new));
                } else {
                    values.skip();
                }
            });
        }

        @Override
        public void missing() {
            last = Optional.empty();
        }
    }
}
