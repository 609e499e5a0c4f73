package rollcall.local.clever.district;

/// A Clever id: 24 lower-case hexadecimal digits, ascending in the order of creation.
public record CleverId(String value) implements Comparable<CleverId> {
    private static final int LENGTH = 24;

    public CleverId {
        if (!isId(value)) {
            throw new IllegalArgumentException("an id has 24 lower-case hexadecimal digits");
        }
    }

    /// Whether the text has the form of an id; Clever answers 400 to one that has not.
    public static boolean isId(String text) {
        boolean valid = text.length() == LENGTH;
        for (int place = 0; valid && place < LENGTH; place++) {
            valid = isHexDigit(text.charAt(place));
        }
        return valid;
    }

    private static boolean isHexDigit(char character) {
        return (character >= '0' && character <= '9') || (character >= 'a' && character <= 'f');
    }

    @Override
    public int compareTo(CleverId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
