package rollcall.local;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import rollcall.roster.District;
import rollcall.roster.DistrictId;
import rollcall.roster.EventCursor;
import rollcall.roster.PersonId;
import rollcall.roster.RosterSource;
import rollcall.roster.School;
import rollcall.roster.SourceException;
import rollcall.roster.SourceFailure;

/// The source of a system that is only looked at: it cannot be reached.
final class NoClever implements RosterSource {
    /// An address that belongs to nobody (RFC 2606).
    static final CleverChoice.Existing ADDRESS = new CleverChoice.Existing(
            URI.create("https://clever.invalid"), URI.create("https://clever.invalid"), "nobody", "nothing");

    @Override
    public Set<DistrictId> districts() {
        throw unreachable();
    }

    @Override
    public Signal signal(DistrictId district, EventCursor cursor) {
        throw unreachable();
    }

    @Override
    public Pull pull(DistrictId district, Instant deadline) {
        throw unreachable();
    }

    @Override
    public District district(DistrictId district) {
        throw unreachable();
    }

    @Override
    public List<School> schools(DistrictId district) {
        throw unreachable();
    }

    @Override
    public Excerpt person(DistrictId district, PersonId person) {
        throw unreachable();
    }

    private static SourceException unreachable() {
        return new SourceException(SourceFailure.UNREACHABLE);
    }
}
