package rollcall.sync;

import java.util.List;
import java.util.Optional;

/// Some entries of a trail, newest first.
///
/// @param next where the following page begins; empty if there is none
public record AuditPage(List<AuditEntry> entries, Optional<AuditPosition> next) {
    public AuditPage {
        entries = List.copyOf(entries);
    }

    /// The page for a query of `limit` entries, from those found, of which one more may have been looked for.
    public static AuditPage of(List<AuditEntry> found, int limit) {
        return found.size() <= limit
                ? new AuditPage(found, Optional.empty())
                : new AuditPage(found.subList(0, limit), Optional.of(found.get(limit - 1).position()));
    }
}
