package rollcall.plan;

import rollcall.roster.Identifiers;
import rollcall.roster.SectionId;

/// One class of the platform within a district.
public record ClassId(String value) implements Comparable<ClassId> {
    public ClassId {
        Identifiers.require("a class id", value);
    }

    /// The class a section becomes.
    public static ClassId of(SectionId section) {
        return new ClassId(section.value());
    }

    @Override
    public int compareTo(ClassId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
