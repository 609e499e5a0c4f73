package rollcall.plan;

/// How many entities of one kind a plan creates, updates, removes, moves in, brings back, or leaves alone.
///
/// An entity that only moves to another school or to another kind counts there, as moved, and nowhere as removed.
/// Who was removed from the platform and comes back counts as returned and not as created.
public record Tally(int created, int updated, int removed, int moved, int returned, int unchanged) {
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

    public Tally {
        if (created < 0 || updated < 0 || removed < 0 || moved < 0 || returned < 0 || unchanged < 0) {
            throw new IllegalArgumentException("counts are not negative");
        }
    }

    /// A tally with nobody who comes back.
    public Tally(int created, int updated, int removed, int moved, int unchanged) {
        this(created, updated, removed, moved, 0, unchanged);
    }

    /// How many there were before.
    public int before() {
        return updated + removed + unchanged;
    }

    /// How many there will be.
    public int after() {
        return created + updated + moved + returned + unchanged;
    }

    /// This without some of what it counts.
    Tally minus(Tally other) {
        return new Tally(
                created - other.created,
                updated - other.updated,
                removed - other.removed,
                moved - other.moved,
                returned - other.returned,
                unchanged - other.unchanged);
    }

    /// The same changes, without what is left alone.
    public Tally changes() {
        return new Tally(created, updated, removed, moved, returned, 0);
    }

    public Tally plus(Tally other) {
        return new Tally(
                created + other.created,
                updated + other.updated,
                removed + other.removed,
                moved + other.moved,
                returned + other.returned,
                unchanged + other.unchanged);
    }
}
