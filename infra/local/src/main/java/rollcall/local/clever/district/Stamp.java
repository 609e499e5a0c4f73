package rollcall.local.clever.district;

import java.time.Instant;

/// When a record was created and last changed in Clever.
public record Stamp(Instant created, Instant modified) {
    public static Stamp of(Instant created) {
        return new Stamp(created, created);
    }

    Stamp touched(Instant now) {
        return new Stamp(created, now);
    }
}
