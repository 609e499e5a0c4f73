package rollcall.roster;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// An e-mail address as we compare it: trimmed, lower case, of the form a mail server would accept.
///
/// Whether it can be delivered to is not known here. The form is RFC 5321's dot-atom in ASCII, with a dot in the
/// domain; quoted local parts and address literals are left out on purpose.
public record EmailAddress(String value) {
    private static final int LONGEST = 254;
    private static final String ATOM = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LOCAL_PART = "(?=.{1,64}@)" + ATOM + "(?:\\." + ATOM + ")*";
    private static final String LABELS = "(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+";
    private static final String TOP_LEVEL_DOMAIN = "(?:[a-z]{2,63}|xn--[a-z0-9-]{0,58}[a-z0-9])";
    private static final Pattern FORM = Pattern.compile(LOCAL_PART + "@" + LABELS + TOP_LEVEL_DOMAIN);

    public EmailAddress {
        if (!isNormal(value)) {
            throw new IllegalArgumentException("not an e-mail address in normal form");
        }
    }

    /// The address in `text`, if there is one.
    public static Optional<EmailAddress> parse(String text) {
        return Optional.of(Names.clean(text).toLowerCase(Locale.ROOT))
                .filter(EmailAddress::isNormal)
                .map(EmailAddress::new);
    }

    private static boolean isNormal(String value) {
        return value.length() <= LONGEST && FORM.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
