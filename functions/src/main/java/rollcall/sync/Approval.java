package rollcall.sync;

import java.time.Instant;

/// A person's yes to one held plan. It is spent with that plan; the limits stay as they are.
///
/// @param by who said it
/// @param number the plan as it was numbered then
public record Approval(Actor by, Instant at, long number) {}
