package rollcall.sync;

import rollcall.roster.DistrictId;

/// Tell what the sync would do to one district, under the name of this preview. Identity only, no data.
public record PreviewTask(DistrictId district, RunId preview) implements DistrictTask {}
