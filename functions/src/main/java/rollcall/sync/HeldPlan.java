package rollcall.sync;

import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;

/// A held plan as somebody has seen it: by its number and the hash of its content.
public record HeldPlan(DistrictId district, SchoolId school, long number, String hash) {}
