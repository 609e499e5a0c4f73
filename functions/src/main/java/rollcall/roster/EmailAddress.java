package rollcall.roster;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// An e-mail address as we compare it: trimmed, lower case, of the form a mail server would accept.
///
/// Whether it can be delivered to is not known here. The form is the HTML standard's, with a dot in the domain.
public record EmailAddress(String value) {
    private static final int LONGEST = 254;
    private static final Pattern FORM = Pattern.compile(
            "[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}");

    public EmailAddress {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an e-mail address in normal form");
        }
    }

    /// The address in `text`, if there is one.
    public static Optional<EmailAddress> parse(String text) {
        String candidate = text.strip().toLowerCase(Locale.ROOT);
        boolean valid = candidate.length() <= LONGEST && FORM.matcher(candidate).matches();
        return valid ? Optional.of(new EmailAddress(candidate)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
