package rollcall.plan;

import java.util.Comparator;

/// Something to mend in the SIS: what, and on which record. Holds ids, never a person's data.
public record Finding(FindingCode code, EntityKey.Type type, String id, String detail)
        implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::code)
            .thenComparing(Finding::id)
            .thenComparing(Finding::detail)
            .thenComparing(Finding::type);

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
