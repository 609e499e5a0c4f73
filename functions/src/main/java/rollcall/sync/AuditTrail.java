package rollcall.sync;

import java.time.Duration;

/// Who did what to whom in a district (port). Nothing in it is ever taken away before
/// [#RETENTION] is over.
public interface AuditTrail {
    /// How long an entry is kept: more than a school year, so that a year can be compared with the one before.
    Duration RETENTION = Duration.ofDays(400);

    /// Adds an entry. Adding it again does no harm; if it says more then, as that it was refused, it takes its own place.
    /// Whoever acts adds the entry first: an entry of what then failed can be explained, a missing one cannot.
    void append(AuditEntry entry);

    /// The entries wanted, newest first.
    AuditPage page(AuditQuery query);
}
