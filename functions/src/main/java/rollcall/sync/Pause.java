package rollcall.sync;

import java.time.Instant;
import java.util.Optional;
import rollcall.roster.SchoolId;

/// A time in which nothing is applied.
///
/// @param school the school that is paused; empty: the whole district
/// @param until when it ends by itself; empty: only by hand
public record Pause(Optional<SchoolId> school, Instant from, Optional<Instant> until) {
    public Pause {
        if (until.filter(end -> !end.isAfter(from)).isPresent()) {
            throw new IllegalArgumentException("a pause ends after it begins");
        }
    }

    /// True at `from`, false at `until`.
    public boolean active(Instant now) {
        return !now.isBefore(from) && !over(now);
    }

    boolean over(Instant now) {
        return until.filter(end -> !end.isAfter(now)).isPresent();
    }

    boolean concerns(SchoolId other) {
        return school.isEmpty() || school.get().equals(other);
    }
}
