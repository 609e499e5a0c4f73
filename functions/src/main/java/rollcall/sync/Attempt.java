package rollcall.sync;

import java.time.Instant;

/// An attempt to plan a district that is under way: nobody else begins one before `until`.
public record Attempt(RunId run, Instant until) {}
