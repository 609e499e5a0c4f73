package rollcall.sync;

import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;

/// Apply the staged plan with this number to one school. Identity only, no data.
public record SchoolTask(DistrictId district, SchoolId school, long number) {}
