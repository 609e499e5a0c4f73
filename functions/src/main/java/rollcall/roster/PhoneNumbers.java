package rollcall.roster;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads telephone numbers as people type them.
public final class PhoneNumbers {
    private static final PhoneNumberUtil UTILITY = PhoneNumberUtil.getInstance();

    /// The library reads letters as keypad digits; in a contact's number they are a remark, unless they announce an
    /// extension.
    private static final Pattern WRITTEN = Pattern.compile(
            "[^\\p{L}]+(?:(?:x|ext|extn|extension)[.:]?\\s*[0-9]{1,7})?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final String WRITTEN_IN_FULL = "ZZ";

    private PhoneNumbers() {}

    /// The number in `text`, without its extension; absent unless the numbering plan has such a number.
    ///
    /// @param region the ISO 3166 country whose habits count where `text` has no country code
    public static Optional<PhoneNumber> parse(String text, String region) {
        String candidate = text.strip();
        return WRITTEN.matcher(candidate).matches() ? number(candidate, region) : Optional.empty();
    }

    /// False if the numbering plan says that text messages cannot reach the number. In some countries, as in the United
    /// States, it does not tell landlines from mobiles.
    public static boolean maybeMobile(PhoneNumber number) {
        try {
            return switch (UTILITY.getNumberType(UTILITY.parse(number.value(), WRITTEN_IN_FULL))) {
                case MOBILE, FIXED_LINE_OR_MOBILE -> true;
                case FIXED_LINE, TOLL_FREE, PREMIUM_RATE, SHARED_COST, VOIP, PERSONAL_NUMBER, PAGER, UAN, VOICEMAIL,
                        UNKNOWN ->
                    false;
            };
        } catch (NumberParseException e) {
            throw new IllegalStateException("a number in E.164 form can be read", e);
        }
    }

    private static Optional<PhoneNumber> number(String text, String region) {
        try {
            Phonenumber.PhoneNumber number = UTILITY.parse(text, region);
            return UTILITY.isValidNumber(number) ? normal(number) : Optional.empty();
        } catch (NumberParseException nothingLikeANumber) {
            return Optional.empty();
        }
    }

    private static Optional<PhoneNumber> normal(Phonenumber.PhoneNumber number) {
        return Optional.of(UTILITY.format(number, PhoneNumberFormat.E164))
                .filter(PhoneNumber::isNormal)
                .map(PhoneNumber::new);
    }
}
