package rollcall.roster;

/// A school, by its id at the source.
public record SchoolId(String value) implements Comparable<SchoolId> {
    public SchoolId {
        Identifiers.require("a school id", value);
    }

    @Override
    public int compareTo(SchoolId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
