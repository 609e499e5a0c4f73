package rollcall.lambda;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import rollcall.roster.District;
import rollcall.roster.DistrictId;
import rollcall.roster.EventCursor;
import rollcall.roster.PersonId;
import rollcall.roster.RosterSource;
import rollcall.roster.School;

/// A source that is made late.
final class LateSource implements RosterSource {
    private final Late<RosterSource> source;

    LateSource(Supplier<RosterSource> maker) {
        this.source = new Late<>(maker);
    }

    @Override
    public Set<DistrictId> districts() {
        return source.get().districts();
    }

    @Override
    public District district(DistrictId district) {
        return source.get().district(district);
    }

    @Override
    public List<School> schools(DistrictId district) {
        return source.get().schools(district);
    }

    @Override
    public Signal signal(DistrictId district, EventCursor cursor) {
        return source.get().signal(district, cursor);
    }

    @Override
    public Excerpt person(DistrictId district, PersonId person) {
        return source.get().person(district, person);
    }

    @Override
    public Pull pull(DistrictId district, Instant deadline) {
        return source.get().pull(district, deadline);
    }
}
