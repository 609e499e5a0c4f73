package rollcall.local.report;

import rollcall.plan.Tally;

/// How many of one kind a night created, updated, removed, moved in from another school, or left alone.
public record Counts(int created, int updated, int removed, int moved, int unchanged) {
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    /// All of it done. Who comes back counts as created.
    static Counts done(Tally tally) {
        return new Counts(tally.created() + tally.returned(), tally.updated(), tally.removed(), tally.moved(),
                tally.unchanged());
    }

    /// None of it done, as what was there before is still there.
    static Counts waiting(Tally tally) {
        return left(tally.before());
    }

    static Counts left(int unchanged) {
        return new Counts(0, 0, 0, 0, unchanged);
    }

    Counts plus(Counts other) {
        return new Counts(
                created + other.created,
                updated + other.updated,
                removed + other.removed,
                moved + other.moved,
                unchanged + other.unchanged);
    }

    /// What remains without `other`; never less than nothing.
    Counts minus(Counts other) {
        return new Counts(
                Math.max(0, created - other.created),
                Math.max(0, updated - other.updated),
                Math.max(0, removed - other.removed),
                Math.max(0, moved - other.moved),
                Math.max(0, unchanged - other.unchanged));
    }

    /// The same things, left alone.
    Counts settled() {
        return left(created + updated + moved + unchanged);
    }
}
