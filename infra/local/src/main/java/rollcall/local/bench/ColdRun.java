package rollcall.local.bench;

/// One start of a function.
///
/// @param firstAnswer seconds from the start of the process, or from its restoring, to the first answer
/// @param init seconds until it asked for the first event
/// @param warmMedian milliseconds of a later answer
/// @param warmWorst milliseconds within which 99 of 100 later answers came
/// @param classes loaded at the end
/// @param megabytes of memory at the end
record ColdRun(double firstAnswer, double init, double warmMedian, double warmWorst, long classes, long megabytes) {}
