package rollcall.sync;

import java.time.Clock;
import java.util.UUID;
import java.util.function.UnaryOperator;
import rollcall.roster.DistrictId;

/// Notes in the audit trail what somebody is about to do.
public record TrailNotes(AuditTrail trail, Clock clock) {

    /// Adds an entry of now.
    ///
    /// @param more adds to the entry where and to whom
    public void add(DistrictId district, Actor who, AuditAction action, UnaryOperator<AuditEntry> more) {
        trail.append(
                more.apply(AuditEntry.of(UUID.randomUUID().toString(), district, clock.instant(), who, action)));
    }
}
