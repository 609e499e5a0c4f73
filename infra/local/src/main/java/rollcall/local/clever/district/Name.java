package rollcall.local.clever.district;

/// A person's name. A contact's whole name sits in `last`, the other two being absent.
public record Name(Text first, Text middle, Text last) {
    public static final Name NONE = new Name(Text.ABSENT, Text.ABSENT, Text.ABSENT);

    public static Name of(String first, String last) {
        return new Name(Text.of(first), Text.EMPTY, Text.of(last));
    }

    public static Name whole(String name) {
        return new Name(Text.ABSENT, Text.ABSENT, Text.of(name));
    }

    public Name withLast(String newLast) {
        return new Name(first, middle, Text.of(newLast));
    }
}
