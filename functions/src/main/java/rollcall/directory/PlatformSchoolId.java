package rollcall.directory;

import rollcall.roster.Identifiers;

/// A school as the platform knows it, whatever Clever calls it.
public record PlatformSchoolId(String value) implements Comparable<PlatformSchoolId> {
    public PlatformSchoolId {
        Identifiers.require("a platform school id", value);
    }

    @Override
    public int compareTo(PlatformSchoolId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
