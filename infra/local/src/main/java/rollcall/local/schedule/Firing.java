package rollcall.local.schedule;

import java.time.Instant;

/// One time at which one rule is due.
public record Firing(Instant at, Rule rule) {}
