package rollcall.roster;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The languages of CLDR, from two small files that a test holds against ICU: the library itself would weigh more
/// than all of our functions.
final class LanguageTable {
    private static final Set<String> CANONICAL = Set.of(read("language-codes.txt").split("\\s+"));
    private static final Map<String, String> ALIASES = read("language-aliases.txt")
            .lines()
            .map(line -> line.split(" "))
            .collect(Collectors.toUnmodifiableMap(words -> words[0], words -> words[1]));

    private LanguageTable() {}

    /// The tag that stands for a lower-case language subtag, if there is such a language.
    static Optional<String> canonical(String subtag) {
        String tag = ALIASES.getOrDefault(subtag, subtag);
        return ALIASES.containsKey(subtag) || CANONICAL.contains(tag) ? Optional.of(tag) : Optional.empty();
    }

    private static String read(String resource) {
        try (InputStream stream = LanguageTable.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
