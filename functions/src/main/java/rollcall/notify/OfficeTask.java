package rollcall.notify;

import rollcall.roster.DistrictId;

/// Asks to tell a district's administrators whatever they were not told yet. It may come at any time.
public record OfficeTask(DistrictId district) implements TellTask {}
