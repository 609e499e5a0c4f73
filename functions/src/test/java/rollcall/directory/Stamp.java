package rollcall.directory;

import rollcall.roster.SchoolId;

/// Whose plan writes: the school, and the number of its plan.
record Stamp(SchoolId school, long number) {}
