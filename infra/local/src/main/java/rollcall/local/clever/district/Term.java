package rollcall.local.clever.district;

import java.time.Instant;
import java.time.LocalDate;

/// A term, derived by Clever from the sections.
public record Term(CleverId id, CleverId district, String name, LocalDate start, LocalDate end) implements Entity {
    @Override
    public String collection() {
        return "terms";
    }

    @Override
    public Term touched(Instant now) {
        return this;
    }
}
