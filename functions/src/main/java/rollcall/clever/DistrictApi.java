package rollcall.clever;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import rollcall.clever.Answer.Settled;
import rollcall.clever.wire.AnswerReader;
import rollcall.clever.wire.DistrictAnswer;
import rollcall.clever.wire.EventsAnswer;
import rollcall.clever.wire.ListAnswer;
import rollcall.clever.wire.Page;
import rollcall.clever.wire.RecordAnswer;
import rollcall.clever.wire.RecordReader;
import rollcall.roster.DistrictId;
import rollcall.roster.EventCursor;
import rollcall.roster.RosterSource.Signal;
import rollcall.roster.SourceException;
import rollcall.roster.SourceFailure;

/// What can be asked about one district, for the time of one call.
final class DistrictApi {
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private final Caller caller;
    private final Tokens tokens;
    private final CleverSettings settings;
    private final DistrictId district;
    private final Line line;

    DistrictApi(Caller caller, Tokens tokens, CleverSettings settings, DistrictId district, Line line) {
        this.caller = caller;
        this.tokens = tokens;
        this.settings = settings;
        this.district = district;
        this.line = line;
    }

    /// The district as it is now.
    ///
    /// @throws SourceException [SourceFailure#WRONG_DISTRICT] if the token opens another
    DistrictAnswer district() {
        List<DistrictAnswer> answers = caller.read(first("/districts"), access(), line, DistrictAnswer::read);
        return answers.stream()
                .filter(answer -> answer.id().equals(district))
                .findFirst()
                .orElseThrow(() -> new SourceException(SourceFailure.WRONG_DISTRICT));
    }

    /// The newest event; none if the district's events are not switched on or there are none.
    ///
    /// `limit=1` alone would be the oldest.
    Optional<EventCursor> newestEvent() {
        Settled<EventsAnswer> answer = events("ending_before=last&limit=1");
        return switch (answer) {
            case Answer.Read<EventsAnswer>(EventsAnswer events) -> events.last();
            case Answer.Denied<EventsAnswer>(int status) -> withoutEvents(status, Optional.empty());
        };
    }

    /// Whether there are events after `cursor`. If events were switched off since, nobody knows: something changed.
    Signal since(EventCursor cursor) {
        Settled<EventsAnswer> answer = events("starting_after=" + cursor.value() + "&limit=1");
        return switch (answer) {
            case Answer.Read<EventsAnswer>(EventsAnswer events) -> events.events() == 0
                    ? Signal.QUIET
                    : Signal.CHANGED;
            case Answer.Denied<EventsAnswer>(int status) -> withoutEvents(status, Signal.CHANGED);
        };
    }

    /// Reads a list to its end.
    ///
    /// @param path the resource with its filter, such as `/users?role=staff`
    /// @throws SourceException if a page could not be read
    void list(String path, RecordReader records) {
        String join = path.contains("?") ? "&" : "?";
        Links links = new Links(settings.api());
        Optional<URI> address = Optional.of(links.first(
                "/" + settings.version() + path + join + "limit=" + settings.limits().recordsPerPage()));
        AnswerReader<Page> reader = json -> ListAnswer.ofData(json, records);
        while (address.isPresent()) {
            address = links.after(caller.read(address.get(), access(), line, reader));
        }
    }

    /// Reads one record; hands over nothing if Clever has none of this path for us.
    ///
    /// @param path the record, such as `/users/65a0c0ffee00000000000001`
    void one(String path, RecordReader records) {
        AnswerReader<Boolean> reader = json -> RecordAnswer.ofData(json, records);
        Settled<Boolean> answer = caller.ask(Question.of(first(path)), access(), line, reader);
        if (answer instanceof Answer.Denied<Boolean>(int status) && status != NOT_FOUND) {
            throw new SourceException(SourceFailure.REJECTED);
        }
    }

    /// How many requests this call has sent so far, repeated ones included.
    int requests() {
        return line.sent().get();
    }

    private Settled<EventsAnswer> events(String query) {
        return caller.ask(Question.of(first("/events?" + query)), access(), line, EventsAnswer::read);
    }

    private URI first(String path) {
        return settings.api().resolve("/" + settings.version() + path);
    }

    private Access access() {
        return new Access.Known(tokens, district, tokens.of(district, line.deadline()), line.deadline());
    }

    private static <T> T withoutEvents(int status, T answer) {
        if (status == FORBIDDEN || status == NOT_FOUND) {
            return answer;
        }
        throw new SourceException(SourceFailure.REJECTED);
    }
}
