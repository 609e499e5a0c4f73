package rollcall.plan;

import rollcall.roster.SchoolId;

/// Somebody who was at a connected school and is at none any more, as the directory has them.
record Vanished(EntityKind kind, SchoolId home, SisPerson values) {}
