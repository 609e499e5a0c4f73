package rollcall.plan;

/// What a fingerprint remembers of one entity: 64 bits of its content, and what it counts as.
public record Mark(long hash, EntityKind kind) {
    /// The content nobody knows: equal to no real one, so the entity is written anew at the next plan.
    ///
    /// A real content has this hash once in 2^64.
    public static final long UNKNOWN = 0;

    /// The same entity with unknown content.
    public Mark unknown() {
        return new Mark(UNKNOWN, kind);
    }
}
