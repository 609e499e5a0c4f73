package rollcall.roster;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.impl.ValidIdentifiers;
import com.ibm.icu.impl.ValidIdentifiers.Datasubtype;
import com.ibm.icu.impl.ValidIdentifiers.Datatype;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Holds the two files of [LanguageTable] against ICU, which carries CLDR; the list of valid codes is only in its
/// internal part. After a new version of ICU copy the files this test writes to `target`.
class LanguageTableTest {
    private static final Path RENEWED = Path.of("target");
    private static final Set<Datasubtype> LANGUAGES = Set.of(Datasubtype.regular);

    @Test
    void codesAreThoseOfCldr() throws IOException {
        String expected = codes().filter(LanguageTableTest::isRegular)
                .collect(Collectors.groupingBy(code -> code.substring(0, 2)))
                .values()
                .stream()
                .map(codes -> String.join(" ", codes) + "\n")
                .sorted()
                .collect(Collectors.joining());
        Files.writeString(RENEWED.resolve("language-codes.txt"), expected);
        assertThat(resource("language-codes.txt")).isEqualTo(expected);
    }

    @Test
    void aliasesAreThoseOfCldr() throws IOException {
        String expected = codes().filter(code -> !canonical(code).equals(code))
                .map(code -> code + " " + canonical(code) + "\n")
                .collect(Collectors.joining());
        Files.writeString(RENEWED.resolve("language-aliases.txt"), expected);
        assertThat(resource("language-aliases.txt")).isEqualTo(expected);
    }

    @Test
    void everyLanguageOfTheJdkIsKnownByItsTwoAndThreeLetters() {
        assertThat(Locale.getISOLanguages()).hasSizeGreaterThan(180).allSatisfy(code -> {
            assertThat(Languages.parse(code)).isPresent();
            assertThat(Languages.parse(Locale.of(code).getISO3Language())).isEqualTo(Languages.parse(code));
        });
    }

    @Test
    void everyLanguageOfIcuIsKnown() {
        assertThat(Arrays.stream(ULocale.getISOLanguages()).filter(LanguageTableTest::isRegular))
                .hasSizeGreaterThan(500)
                .allSatisfy(code -> assertThat(Languages.parse(code)).isPresent());
    }

    @Test
    void everyCodeLeadsToALanguage() {
        assertThat(Stream.concat(
                resource("language-codes.txt").lines().flatMap(line -> Arrays.stream(line.split(" "))),
                resource("language-aliases.txt").lines().map(line -> line.substring(0, line.indexOf(' ')))))
                .hasSizeGreaterThan(8_000)
                .allSatisfy(code -> assertThat(Languages.parse(code)).isPresent());
    }

    private static Stream<String> codes() {
        return letters().flatMap(first -> letters().map(second -> first + second))
                .flatMap(two -> Stream.concat(Stream.of(two), letters().map(third -> two + third)));
    }

    private static Stream<String> letters() {
        return IntStream.rangeClosed('a', 'z').mapToObj(Character::toString);
    }

    private static boolean isRegular(String code) {
        return ValidIdentifiers.isValid(Datatype.language, LANGUAGES, code) != null;
    }

    private static String canonical(String code) {
        return ULocale.createCanonical(ULocale.forLanguageTag(code)).toLanguageTag();
    }

    private static String resource(String name) {
        try (InputStream stream = LanguageTable.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
