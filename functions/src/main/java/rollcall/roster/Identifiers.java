package rollcall.roster;

import java.util.regex.Pattern;

/// The rule every identifier shares: short, printable, and safe inside a key, a path and a log line.
public final class Identifiers {
    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

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
        return value != null && ALLOWED.matcher(value).matches();
    }
}
