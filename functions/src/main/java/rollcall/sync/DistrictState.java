package rollcall.sync;

import java.time.Instant;
import java.util.Optional;
import java.util.TreeSet;
import rollcall.roster.District;
import rollcall.roster.DistrictId;
import rollcall.roster.EventCursor;

/// Where a district's sync stands.
///
/// @param revision which write of this state it is; 0 if it was never stored
/// @param number the newest plan number given out; it only grows
/// @param cursor the newest change event that is known to be in the directory or in a staged plan
/// @param eventsTrusted false if changes have been seen that no event announced
/// @param lastPull when the last complete reading began
/// @param lastRun the last run that was planned to its end
/// @param summary what the last complete reading came to
/// @param checked when the source was last known to have nothing new for us
/// @param queued when somebody had a run queued that has not begun yet
/// @param settings what the district has chosen
public record DistrictState(
        DistrictId district,
        String name,
        Selection selection,
        boolean connected,
        long revision,
        long number,
        Optional<EventCursor> cursor,
        boolean eventsTrusted,
        Optional<Instant> lastPull,
        Optional<RunId> lastRun,
        Optional<Attempt> attempt,
        Optional<Failure> failure,
        Optional<NightSummary> summary,
        Optional<Instant> checked,
        Optional<Instant> queued,
        DistrictSettings settings) {

    /// A district nothing is known of yet.
    public static DistrictState fresh(DistrictId district, Selection selection) {
        return new DistrictState(
                district,
                district.value(),
                selection,
                true,
                0,
                0,
                Optional.empty(),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                DistrictSettings.STANDARD);
    }

    /// A district that lets us read it, and whose administrator has yet to choose its schools and to start.
    static DistrictState awaitingStart(District found) {
        return fresh(found.id(), new Selection.ChosenSchools(new TreeSet<>()))
                .copy(false, 0, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                        Optional.empty(), true, Optional.empty())
                .named(found.name());
    }

    /// True if its administrator has yet to start the sync; only that connects the district.
    public boolean awaitsStart() {
        return !connected && failure.isEmpty();
    }

    /// True if the source lets us read the district, as far as is known.
    public boolean inTouch() {
        return connected && failure.filter(Failure::disconnects).isEmpty();
    }

    /// True if an attempt is under way.
    boolean busy(Instant now) {
        return attempt.filter(current -> current.until().isAfter(now)).isPresent();
    }

    /// True if the district failed and its next attempt is not due yet.
    boolean backedOff(Instant now) {
        return failure.filter(current -> current.next().isAfter(now)).isPresent();
    }

    /// Begins an attempt. Until it ends well it counts as failed: a worker that is killed can say nothing any more.
    DistrictState begun(RunId run, Instant now, Instant until) {
        Failure stopped = Failure.next(failure, Failure.STOPPED, Failure.STOPPED_SENTENCE, now);
        Failure later = stopped.notBefore(until);
        return copy(connected, number + numbers(), cursor, lastPull, lastRun, Optional.of(new Attempt(run, until)),
                Optional.of(later), eventsTrusted, summary).queued(Optional.empty());
    }

    /// Somebody has a run queued.
    DistrictState queuedAt(Instant now) {
        return queued(Optional.of(now));
    }

    private DistrictState queued(Optional<Instant> when) {
        return new DistrictState(district, name, selection, connected, revision, number, cursor, eventsTrusted,
                lastPull, lastRun, attempt, failure, summary, checked, when, settings);
    }

    /// Gives out one more plan number, outside any attempt.
    DistrictState numbered() {
        return copy(connected, number + 1, cursor, lastPull, lastRun, attempt, failure, eventsTrusted, summary);
    }

    /// Ends a run in which nothing had changed.
    DistrictState quiet(RunId run, Instant now) {
        return copy(connected, number, cursor, lastPull, Optional.of(run), Optional.empty(), Optional.empty(),
                eventsTrusted, summary).queued(Optional.empty()).checkedAt(now);
    }

    /// Ends a run in which the district was read and planned.
    ///
    /// @param started when the reading began
    DistrictState planned(RunId run, Optional<Instant> pulled, Optional<EventCursor> newest, boolean trusted,
            NightSummary night, Instant started) {
        return copy(connected, number, newest, pulled, Optional.of(run), Optional.empty(),
                Optional.empty(), trusted, Optional.of(night)).with(settings.tidied(pulled)).checkedAt(started);
    }

    /// Ends an attempt that failed.
    DistrictState failed(Failure reason) {
        return copy(connected, number, cursor, lastPull, lastRun, Optional.empty(), Optional.of(reason),
                eventsTrusted, summary);
    }

    /// Ends an attempt that read only a part of the district: what was wrong before still is.
    DistrictState released(Optional<Failure> former) {
        return copy(connected, number, cursor, lastPull, lastRun, Optional.empty(), former, eventsTrusted, summary);
    }

    /// The source no longer lists the district. Nothing of it is touched.
    DistrictState disconnected(Failure reason) {
        return copy(false, number, cursor, lastPull, lastRun, attempt, Optional.of(reason), eventsTrusted, summary);
    }

    /// The source lists the district again.
    DistrictState reconnected() {
        return copy(true, number, cursor, lastPull, lastRun, attempt, Optional.empty(), eventsTrusted, summary);
    }

    /// The district under the name the source has for it now.
    DistrictState named(String current) {
        return new DistrictState(district, current, selection, connected, revision, number, cursor, eventsTrusted,
                lastPull, lastRun, attempt, failure, summary, checked, queued, settings);
    }

    /// The district with other schools connected.
    DistrictState with(Selection chosen) {
        return new DistrictState(district, name, chosen, connected, revision, number, cursor, eventsTrusted,
                lastPull, lastRun, attempt, failure, summary, checked, queued, settings);
    }

    /// The next run reads the whole district, whatever the events say.
    DistrictState unread() {
        return copy(connected, number, cursor, Optional.empty(), lastRun, attempt, failure, eventsTrusted, summary);
    }

    private DistrictState checkedAt(Instant when) {
        return new DistrictState(district, name, selection, connected, revision, number, cursor, eventsTrusted,
                lastPull, lastRun, attempt, failure, summary, Optional.of(when), queued, settings);
    }

    /// The district has chosen otherwise.
    DistrictState with(DistrictSettings chosen) {
        return new DistrictState(district, name, selection, connected, revision, number, cursor, eventsTrusted,
                lastPull, lastRun, attempt, failure, summary, checked, queued, chosen);
    }

    /// Somebody says that what failed works again: the next attempt is due now, and it is seen whether that is so.
    DistrictState mended(Instant now) {
        return copy(true, number, cursor, Optional.empty(), lastRun, attempt, failure.map(reason -> reason.dueAt(now)),
                eventsTrusted, summary);
    }

    /// The number of the plans of the attempt that has begun; what waits of a plan of which the rest goes on has the
    /// next one.
    long planNumber() {
        return number - numbers() + 1;
    }

    private int numbers() {
        return switch (settings.scope()) {
            case WHOLE_SCHOOL -> 1;
            case DANGEROUS_ONLY -> 2;
        };
    }

    private DistrictState copy(boolean connected, long number, Optional<EventCursor> cursor,
            Optional<Instant> lastPull, Optional<RunId> lastRun, Optional<Attempt> attempt, Optional<Failure> failure,
            boolean eventsTrusted, Optional<NightSummary> summary) {
        return new DistrictState(district, name, selection, connected, revision, number, cursor, eventsTrusted,
                lastPull, lastRun, attempt, failure, summary, checked, queued, settings);
    }

    /// This state as it is once it was stored.
    public DistrictState stored() {
        return new DistrictState(district, name, selection, connected, revision + 1, number, cursor, eventsTrusted,
                lastPull, lastRun, attempt, failure, summary, checked, queued, settings);
    }
}
