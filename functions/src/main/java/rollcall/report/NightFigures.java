package rollcall.report;

import java.time.LocalDate;

/// What the runs of one night, or of the day after it, came to.
///
/// @param day that of the morning after the night
/// @param accounts how many people there were in the end
/// @param changes how many people and classes were changed
public record NightFigures(LocalDate day, int accounts, int changes) {}
