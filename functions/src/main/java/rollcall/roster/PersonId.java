package rollcall.roster;

/// A person at the source: one id, whatever roles the person has.
public record PersonId(String value) implements Comparable<PersonId> {
    public PersonId {
        Identifiers.require("a person id", value);
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
