package rollcall.roster;

/// The rule every identifier shares: short, printable, and safe inside a key, a path and a log line.
public final class Identifiers {
    private static final int LONGEST = 64;
    /// Read a million times a night: a pattern took a fifth of a large plan's time.
    private static final String MARKS = "._:-";

    private Identifiers() {}

    /// Returns `value` if it is a legal identifier.
    ///
    /// @throws IllegalArgumentException naming what was wrong, but never the value
    public static String require(String what, String value) {
        if (!isLegal(value)) {
            throw new IllegalArgumentException(what + " must be 1 to 64 letters, digits, '.', '_', ':' or '-'");
        }
        return value;
    }

    /// True if `value` may be used as an identifier.
    public static boolean isLegal(String value) {
        return value != null && !value.isEmpty() && value.length() <= LONGEST
                && value.chars().allMatch(Identifiers::isLegal);
    }

    private static boolean isLegal(int character) {
        boolean letter = (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
        return letter || (character >= '0' && character <= '9') || MARKS.indexOf(character) >= 0;
    }
}
