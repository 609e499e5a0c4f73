package rollcall.roster;

/// A district, by its id at the source.
public record DistrictId(String value) implements Comparable<DistrictId> {
    public DistrictId {
        Identifiers.require("a district id", value);
    }

    @Override
    public int compareTo(DistrictId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
