package rollcall.roster;

import java.time.Instant;
import java.util.Optional;

/// A district as the source describes it. `lastSync` moves when the source has read the district's SIS anew.
public record District(DistrictId id, String name, Optional<Instant> lastSync) {}
