package rollcall.sync;

/// How many schools were compared, and how many of their entities had drifted.
public record AuditOutcome(int schools, int drifted) {}
