package rollcall.sync;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import rollcall.roster.District;
import rollcall.roster.DistrictId;
import rollcall.roster.EventCursor;
import rollcall.roster.PersonId;
import rollcall.roster.Roster;
import rollcall.roster.RosterSource;
import rollcall.roster.School;
import rollcall.roster.SourceException;
import rollcall.roster.SourceFailure;

/// A source whose rosters a test sets. Every setting is an event, unless events are off or silent.
final class FakeSource implements RosterSource {
    private final Map<DistrictId, Roster> rosters = new TreeMap<>();
    private Optional<SourceFailure> failure = Optional.empty();
    private Runnable duringPull = () -> {};
    private boolean events = true;
    private int newest;
    private int lists;
    private int signals;
    private int pulls;

    /// Shares this roster from now on, and announces it.
    synchronized void share(Roster roster) {
        shareSilently(roster);
        newest++;
    }

    /// Shares this roster from now on, and announces nothing.
    synchronized void shareSilently(Roster roster) {
        rosters.put(roster.district().id(), roster);
    }

    synchronized void unshare(DistrictId district) {
        rosters.remove(district);
    }

    synchronized void withoutEvents() {
        events = false;
    }

    /// Fails every request so, until it works again.
    synchronized void fail(SourceFailure reason) {
        failure = Optional.of(reason);
    }

    synchronized void work() {
        failure = Optional.empty();
    }

    /// What happens in the world while a district is read.
    synchronized void duringPull(Runnable event) {
        duringPull = event;
    }

    synchronized int lists() {
        return lists;
    }

    synchronized int signals() {
        return signals;
    }

    synchronized int pulls() {
        return pulls;
    }

    @Override
    public synchronized Set<DistrictId> districts() {
        lists++;
        requireWorking();
        return Set.copyOf(rosters.keySet());
    }

    @Override
    public synchronized Signal signal(DistrictId district, EventCursor cursor) {
        signals++;
        requireWorking();
        return cursor.equals(cursor()) ? Signal.QUIET : Signal.CHANGED;
    }

    @Override
    public synchronized District district(DistrictId district) {
        requireWorking();
        return rosters.get(district).district();
    }

    @Override
    public synchronized List<School> schools(DistrictId district) {
        requireWorking();
        return List.copyOf(rosters.get(district).schools().values());
    }

    @Override
    public Pull pull(DistrictId district, Instant deadline) {
        Runnable event;
        synchronized (this) {
            pulls++;
            requireWorking();
            event = duringPull;
        }
        event.run();
        synchronized (this) {
            return new Pull(rosters.get(district), events ? Optional.of(cursor()) : Optional.empty(), 7);
        }
    }

    @Override
    public synchronized Excerpt person(DistrictId district, PersonId person) {
        requireWorking();
        return Excerpts.of(rosters.get(district), person);
    }

    private EventCursor cursor() {
        return new EventCursor("event-" + newest);
    }

    private void requireWorking() {
        failure.ifPresent(reason -> {
            throw new SourceException(reason);
        });
    }
}
