package rollcall.local.clever.district;

import java.time.Instant;

/// A course, derived by Clever from the sections.
public record Course(CleverId id, CleverId district, String name, String number) implements Entity {
    @Override
    public String collection() {
        return "courses";
    }

    @Override
    public Course touched(Instant now) {
        return this;
    }
}
