package rollcall.sync;

import java.time.Instant;

/// A plan that was applied, and when.
public record AppliedPlan(long number, Instant at) {}
