package rollcall.roster;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {
    private static final PhoneNumberUtil UTILITY = PhoneNumberUtil.getInstance();

    @ParameterizedTest
    @ValueSource(strings = {
        "4155552671", "(415) 555-2671", "415.555.2671", " 415 555 2671 ", "1-415-555-2671", "+1 415 555 2671",
        "011 1 415 555 2671", "415-555-2671\u00A0", "\uFF14\uFF11\uFF155552671", "415-555-2671 x12",
        "415-555-2671 ext. 12", "415-555-2671 EXT12", "415-555-2671#12"})
    void aNumberIsReadAsPeopleTypeIt(String text) {
        assertThat(PhoneNumbers.parse(text, "US")).contains(new PhoneNumber("+14155552671"));
    }

    @ParameterizedTest
    @CsvSource({
        "US, +52 55 1234 5678, +525512345678", "US, 809-234-5678, +18092345678", "GB, 020 7183 8750, +442071838750",
        "IT, 02 3661 8300, +390236618300", "MX, 55 1234 5678, +525512345678", "XX, +1 415 555 2671, +14155552671"})
    void theRegionCountsWhereThereIsNoCountryCode(String region, String text, String expected) {
        assertThat(PhoneNumbers.parse(text, region)).contains(new PhoneNumber(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", " ", "-", "0", "911", "5552671", "415555267", "41555526710", "0000000000", "1234567890", "555-555-0700",
        "415-155-2671", "none", "n/a", "1-800-FLOWERS", "cell 415-555-2671", "415-555-2671 (mom)",
        "415-555-2671 or 415-555-2672", "415-555-2671/415-555-2672", "415-555-2671 ext", "x12", "a@example.org",
        "+999 415 555 2671", "٣/٧/٢٠١٥"})
    void whatNoNumberingPlanHasIsNoNumber(String text) {
        assertThat(PhoneNumbers.parse(text, "US")).isEmpty();
    }

    @Test
    void anUnknownRegionNeedsACountryCode() {
        assertThat(PhoneNumbers.parse("4155552671", "XX")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyCountrysNumbersAreReadBack(Phonenumber.PhoneNumber example) {
        String international = UTILITY.format(example, PhoneNumberUtil.PhoneNumberFormat.INTERNATIONAL);
        String canonical = UTILITY.format(example, PhoneNumberUtil.PhoneNumberFormat.E164);
        assertThat(PhoneNumbers.parse(international, "US")).contains(new PhoneNumber(canonical));
    }

    private static Stream<Phonenumber.PhoneNumber> examples() {
        return UTILITY.getSupportedRegions()
                .stream()
                .sorted()
                .flatMap(region -> Arrays
                        .stream(PhoneNumberType.values())
                        .filter(type -> type == PhoneNumberType.MOBILE || type == PhoneNumberType.FIXED_LINE)
                        .map(type -> UTILITY.getExampleNumberForType(region, type))
                        .filter(Objects::nonNull));
    }
}
