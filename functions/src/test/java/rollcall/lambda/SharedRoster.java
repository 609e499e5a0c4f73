package rollcall.lambda;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rollcall.roster.District;
import rollcall.roster.DistrictId;
import rollcall.roster.EventCursor;
import rollcall.roster.PersonId;
import rollcall.roster.Roster;
import rollcall.roster.RosterSource;
import rollcall.roster.School;
import rollcall.roster.SourceException;
import rollcall.roster.SourceFailure;
import rollcall.sync.Excerpts;

/// A source that shares one roster, keeps no events, and fails when told to.
final class SharedRoster implements RosterSource {
    private Roster roster = Lincoln.first();
    private Optional<SourceFailure> failure = Optional.empty();
    private Runnable duringPull = () -> {};

    void share(Roster next) {
        roster = next;
    }

    void fail(SourceFailure reason) {
        failure = Optional.of(reason);
    }

    void work() {
        failure = Optional.empty();
    }

    /// What happens once, in the world, while a district is read.
    void duringPull(Runnable event) {
        duringPull = event;
    }

    @Override
    public Set<DistrictId> districts() {
        requireWorking();
        return Set.of(roster.district().id());
    }

    @Override
    public Signal signal(DistrictId district, EventCursor cursor) {
        requireWorking();
        return Signal.CHANGED;
    }

    @Override
    public District district(DistrictId district) {
        requireWorking();
        return roster.district();
    }

    @Override
    public List<School> schools(DistrictId district) {
        requireWorking();
        return List.copyOf(roster.schools().values());
    }

    @Override
    public Pull pull(DistrictId district, Instant deadline) {
        requireWorking();
        Runnable event = duringPull;
        duringPull = () -> {};
        event.run();
        return new Pull(roster, Optional.empty(), 7);
    }

    @Override
    public Excerpt person(DistrictId district, PersonId person) {
        requireWorking();
        return Excerpts.of(roster, person);
    }

    private void requireWorking() {
        failure.ifPresent(reason -> {
            throw new SourceException(reason);
        });
    }
}
