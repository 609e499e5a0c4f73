package rollcall.sync;

import java.time.Clock;
import java.util.UUID;
import java.util.function.UnaryOperator;
import rollcall.roster.DistrictId;

/// Notes in the audit trail what somebody is about to do, and afterwards if it was refused.
public record TrailNotes(AuditTrail trail, Clock clock) {

    /// Adds an entry of now.
    ///
    /// @param more adds to the entry where and to whom
    ///
    /// @return what was noted
    public AuditEntry add(DistrictId district, Actor who, AuditAction action, UnaryOperator<AuditEntry> more) {
        AuditEntry entry = more.apply(
                AuditEntry.of(UUID.randomUUID().toString(), district, clock.instant(), who, action));
        trail.append(entry);
        return entry;
    }

    /// Nothing of what was noted was done.
    ///
    /// @param why a word for it
    public void refused(AuditEntry entry, String why) {
        trail.append(entry.with(AuditEntry.REFUSED, why));
    }
}
