package rollcall.lambda;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import rollcall.roster.DistrictId;
import rollcall.roster.EventCursor;
import rollcall.roster.RosterSource;
import rollcall.roster.School;

/// A source that is made at its first use, and again as long as that fails. So a secret is read only by a function that
/// needs it, and is in no snapshot that functions start from.
final class LateSource implements RosterSource {
    private final Supplier<RosterSource> maker;
    private Optional<RosterSource> made = Optional.empty();

    LateSource(Supplier<RosterSource> maker) {
        this.maker = maker;
    }

    @Override
    public Set<DistrictId> districts() {
        return source().districts();
    }

    @Override
    public List<School> schools(DistrictId district) {
        return source().schools(district);
    }

    @Override
    public Signal signal(DistrictId district, EventCursor cursor) {
        return source().signal(district, cursor);
    }

    @Override
    public Pull pull(DistrictId district, Instant deadline) {
        return source().pull(district, deadline);
    }

    private synchronized RosterSource source() {
        if (made.isEmpty()) {
            made = Optional.of(maker.get());
        }
        return made.get();
    }
}
