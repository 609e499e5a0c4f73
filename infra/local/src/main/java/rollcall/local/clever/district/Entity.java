package rollcall.local.clever.district;

import java.time.Instant;

/// A record of the roster.
public sealed interface Entity extends Listed permits District, School, User, Section, Course, Term {
    /// The district's id; a district's own id is its own.
    CleverId district();

    /// The same record, changed at `now`; records that carry no stamp are returned as they are.
    Entity touched(Instant now);
}
