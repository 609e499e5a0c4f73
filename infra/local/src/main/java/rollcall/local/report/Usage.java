package rollcall.local.report;

/// What a night took.
///
/// @param readUnits read capacity units of DynamoDB
/// @param writeUnits write capacity units of DynamoDB
/// @param seconds from the first call to the last
public record Usage(double readUnits, double writeUnits, double seconds) {}
