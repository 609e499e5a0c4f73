package rollcall.sync;

/// What a hold stops.
public enum HoldScope {
    /// Everything of the school.
    WHOLE_SCHOOL,
    /// Only what is dangerous; the rest is applied.
    DANGEROUS_ONLY
}
