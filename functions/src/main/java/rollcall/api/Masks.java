package rollcall.api;

import rollcall.roster.EmailAddress;
import rollcall.roster.PhoneNumber;

/// Addresses of which so much is shown that their owner knows them again, and nobody else learns them.
final class Masks {
    private static final String DOTS = "•••";
    private static final int LAST_DIGITS = 2;

    private Masks() {}

    static String email(EmailAddress email) {
        String text = email.value();
        return text.charAt(0) + DOTS + text.substring(text.lastIndexOf('@'));
    }

    static String phone(PhoneNumber phone) {
        return DOTS + phone.value().substring(phone.value().length() - LAST_DIGITS);
    }
}
