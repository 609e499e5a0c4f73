package rollcall.local.clever.district;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/// The events of one district: opt-in, oldest first, kept for 30 days. Thread-safe.
///
/// While the feed is off nothing is recorded; the gap cannot be seen from the feed, as with Clever.
public final class EventFeed {
    /// How long Clever keeps an event.
    public static final Duration RETENTION = Duration.ofDays(30);

    private final ConcurrentSkipListMap<CleverId, Row<Event>> events = new ConcurrentSkipListMap<>();
    private final Clock clock;
    private final IdSequence ids;
    private volatile boolean on;

    EventFeed(Clock clock, IdSequence ids) {
        this.clock = clock;
        this.ids = ids;
    }

    public void switchOn() {
        on = true;
    }

    public void switchOff() {
        on = false;
    }

    public boolean isOn() {
        return on;
    }

    /// A live view of the events of the last 30 days.
    public NavigableMap<CleverId, Row<Event>> rows() {
        events.values().removeIf(row -> row.content().created().isBefore(windowStart()));
        return Collections.unmodifiableNavigableMap(events);
    }

    /// Before this time nothing is kept any more.
    public Instant windowStart() {
        return clock.instant().minus(RETENTION);
    }

    /// Appends an update that changed nothing, which Clever also sends.
    public void appendNoOp(Entity entity) {
        append(entity, "updated", Optional.of(entity));
    }

    /// Appends an event of any type, `badges.created` for instance, with any JSON objects.
    public void appendRaw(String type, String object, Optional<String> previousAttributes) {
        append(type, new Event.Raw(object, previousAttributes));
    }

    void append(Entity object, String action, Optional<Entity> previous) {
        append(object.collection() + "." + action, new Event.Change(object, previous));
    }

    // One at a time, lest a later id be seen before an earlier one and the cursor skip the earlier one.
    private synchronized void append(String type, Event.Payload payload) {
        if (on) {
            Event event = new Event(ids.next(clock.instant()), type, clock.instant(), payload);
            events.put(event.id(), new Row<>(event));
        }
    }
}
