package rollcall.roster;

/// A section (a taught class) at the source.
public record SectionId(String value) implements Comparable<SectionId> {
    public SectionId {
        Identifiers.require("a section id", value);
    }

    @Override
    public int compareTo(SectionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
