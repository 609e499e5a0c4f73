package rollcall.sync;

import rollcall.roster.DistrictId;

/// Plan one district in one run. Identity only, no data.
public record PlanTask(DistrictId district, RunId run) implements DistrictTask {}
