package rollcall.roster;

import java.util.Optional;

/// A record of the source that could not be read. It exists, so it must never count as missing.
///
/// Without an `id` nobody knows which record it is: then no record of that kind may be taken for missing.
public record Unreadable(Kind kind, Optional<String> id, String field) {

    /// Which list of the source the record was in.
    public enum Kind {
        SCHOOL,
        PERSON,
        SECTION
    }
}
