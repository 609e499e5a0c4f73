package rollcall.directory;

import rollcall.plan.Change;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;

/// One change of one school's plan, with the number that says whether it is still to be believed.
public record PlannedWrite(DistrictId district, SchoolId school, long number, Change change) {}
