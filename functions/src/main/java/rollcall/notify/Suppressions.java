package rollcall.notify;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import rollcall.plan.ContactPoint;
import rollcall.roster.DistrictId;

/// The addresses and numbers of a district's people that no notice goes to (port).
public interface Suppressions {

    /// Those among `points`, with the reason.
    Map<ContactPoint, Suppression> find(DistrictId district, Collection<ContactPoint> points);

    /// Adds one. A wish of the owner is not replaced by [Suppression#UNDELIVERABLE].
    void add(DistrictId district, ContactPoint point, Suppression why, Instant at);
}
