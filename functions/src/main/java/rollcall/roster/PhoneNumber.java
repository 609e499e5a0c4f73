package rollcall.roster;

import java.util.regex.Pattern;

/// A telephone number in E.164 form, such as `+14155552671`.
public record PhoneNumber(String value) {
    private static final Pattern FORM = Pattern.compile("\\+[1-9][0-9]{6,14}");

    public PhoneNumber {
        if (!isNormal(value)) {
            throw new IllegalArgumentException("not a telephone number in E.164 form");
        }
    }

    @Override
    public String toString() {
        return value;
    }

    static boolean isNormal(String value) {
        return FORM.matcher(value).matches();
    }
}
