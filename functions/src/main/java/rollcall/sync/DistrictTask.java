package rollcall.sync;

import rollcall.roster.DistrictId;

/// What a message of the plan queue asks for: one district is to be read. Identity only, no data.
public sealed interface DistrictTask permits PlanTask, PreviewTask {
    DistrictId district();
}
