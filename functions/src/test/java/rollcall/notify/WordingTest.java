package rollcall.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WordingTest {
    private static final Path FOLDER = Path.of("src/main/resources/rollcall/notify");
    private static final List<String> KINDS = List.of(
            "teacher-account", "student-account", "parent-account", "sign-in-code");
    /// What only administrators get.
    private static final List<String> OFFICE = List.of("office-held", "office-disconnected", "office-first-sync");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");

    static Stream<Arguments> all() {
        return Stream.concat(
                KINDS.stream().flatMap(kind -> Wordings.LANGUAGES.stream().map(tag -> Arguments.of(kind, tag))),
                OFFICE.stream().flatMap(kind -> Stream.of("en", "es").map(tag -> Arguments.of(kind, tag))));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyLanguageHasTheKeysAndPlaceholdersOfEnglish(String kind, String tag) throws IOException {
        Properties english = read(kind, "en");
        Properties words = read(kind, tag);

        assertThat(words.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(placeholders(words.getProperty(key))).as(key).isEqualTo(placeholders(english.getProperty(key)));
        }
    }

    /// A single one would quote what follows, placeholders too.
    @ParameterizedTest
    @MethodSource("all")
    void everyApostropheIsDoubled(String kind, String tag) throws IOException {
        assertThat(read(kind, tag).values()).allMatch(text -> !text.toString().replace("''", "").contains("'"));
    }

    @Test
    void everyFileIsOfALanguageThatIsTested() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files).containsExactlyInAnyOrderElementsOf(
                    all().map(each -> file(each.get()[0].toString(), each.get()[1].toString())).toList());
        }
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    private static Properties read(String kind, String tag) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(file(kind, tag))) {
            words.load(reader);
        }
        return words;
    }

    private static Path file(String kind, String tag) {
        return FOLDER.resolve(kind + (tag.equals("en") ? "" : "_" + tag.replace('-', '_')) + ".properties");
    }
}
