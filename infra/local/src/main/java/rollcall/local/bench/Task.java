package rollcall.local.bench;

/// What a worker can be asked to do.
public enum Task {
    /// One night for all districts: fan-out, plan, apply.
    NIGHT,
    /// The plan function alone, for the first district there is.
    PLAN,
    /// What a sync without any memory does: read everything, write everything.
    REWRITE
}
