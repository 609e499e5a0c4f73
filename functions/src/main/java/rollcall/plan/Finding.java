package rollcall.plan;

import java.util.Comparator;

/// Something to mend in the SIS: what, and on which record. Holds ids, never a person's data.
///
/// @param detail what of it exactly, in words; may be empty
public record Finding(FindingCode code, RecordKind kind, String id, String detail) implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::code)
            .thenComparing(Finding::id)
            .thenComparing(Finding::detail)
            .thenComparing(Finding::kind);

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
