package rollcall.local.clever.http;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import rollcall.local.clever.district.CleverId;
import rollcall.local.clever.district.Course;
import rollcall.local.clever.district.District;
import rollcall.local.clever.district.Entity;
import rollcall.local.clever.district.Event;
import rollcall.local.clever.district.School;
import rollcall.local.clever.district.Section;
import rollcall.local.clever.district.Term;
import rollcall.local.clever.district.User;
import rollcall.local.clever.fault.ContentFaults;

/// The event feed. It is empty while events are off, which looks the same as "nothing has happened".
final class EventApi {
    private static final int TIME_DIGITS = 8;
    private static final int HEXADECIMAL = 16;

    private final Pages pages;
    private final ContentFaults faults;

    EventApi(Pages pages, ContentFaults faults) {
        this.pages = pages;
        this.faults = faults;
    }

    Reply list(DataRequest request) {
        request.query().filled("starting_after").map(Paging::id).ifPresent(cursor -> refuseExpired(request, cursor));
        Predicate<Event> wanted = ofRecordTypes(request.query().all("record_type"));
        Optional<CleverId> school = request.query().filled("school").map(Paging::id);
        if (school.isPresent()) {
            wanted = wanted.and(event -> concerns(event, school.get()));
        }
        return pages.list(request, Listing.of(request.district().events().rows(), wanted), "events");
    }

    private void refuseExpired(DataRequest request, CleverId cursor) {
        long time = Long.parseLong(cursor.value().substring(0, TIME_DIGITS), HEXADECIMAL);
        OptionalInt status = faults.expiredCursorStatus();
        if (status.isPresent()
                && time < request.district().events().windowStart().getEpochSecond()) {
            throw new Refusal(Reply.message(status.getAsInt(), "starting_after is too old"));
        }
    }

    private static Predicate<Event> ofRecordTypes(List<String> types) {
        return event -> types.isEmpty() || types.contains(event.recordType());
    }

    // Leaves out what belongs to the district as a whole, as Clever does.
    private static boolean concerns(Event event, CleverId school) {
        return switch (event.payload()) {
            case Event.Change(Entity object, Optional<Entity> _) ->
                switch (object) {
                    case School changed -> changed.id().equals(school);
                    case Section section -> section.school().equals(school);
                    case User user -> user.schools().anyMatch(school::equals);
                    case District _,Course _,Term _ -> false;
                };
            case Event.Raw _ -> false;
        };
    }
}
