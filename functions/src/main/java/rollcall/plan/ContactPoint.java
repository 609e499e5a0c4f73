package rollcall.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import rollcall.roster.EmailAddress;
import rollcall.roster.PhoneNumber;

/// An e-mail address or telephone number as a key: 96 bits of its SHA-256, so that keys carry no personal data.
public record ContactPoint(String key) implements Comparable<ContactPoint> {
    private static final int BYTES = 12;
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{" + 2 * BYTES + "}");

    public ContactPoint {
        if (!FORM.matcher(key).matches()) {
            throw new IllegalArgumentException("a contact point is " + 2 * BYTES + " hexadecimal digits");
        }
    }

    public static ContactPoint of(EmailAddress email) {
        return hash("mailto:" + email.value());
    }

    public static ContactPoint of(PhoneNumber phone) {
        return hash("tel:" + phone.value());
    }

    /// The contact point of this key; empty if the text is no key.
    public static Optional<ContactPoint> read(String key) {
        return FORM.matcher(key).matches() ? Optional.of(new ContactPoint(key)) : Optional.empty();
    }

    @Override
    public int compareTo(ContactPoint other) {
        return key.compareTo(other.key);
    }

    private static ContactPoint hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new ContactPoint(HexFormat.of().formatHex(digest, 0, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
