package rollcall.local.export;

import java.util.Comparator;
import rollcall.roster.DistrictId;

/// One line of an export with what it is sorted by.
record Line(Kind kind, DistrictId district, String id, String json) implements Comparable<Line> {
    private static final Comparator<Line> ORDER = Comparator.comparing(Line::kind)
            .thenComparing(Line::district)
            .thenComparing(Line::id)
            .thenComparing(Line::json);

    /// What a line is about, in the order of an export.
    enum Kind {
        ACCOUNT,
        CLASS,
        OWN_CLASS,
        GUARDIANSHIP
    }

    @Override
    public int compareTo(Line other) {
        return ORDER.compare(this, other);
    }
}
