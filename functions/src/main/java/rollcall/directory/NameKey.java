package rollcall.directory;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rollcall.roster.PersonName;

/// A name as it is looked for: its words without case, accents and marks between them, the last name's first.
///
/// @param words at least one, each of letters and digits
public record NameKey(List<String> words) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʻʼ`´]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern WHOLE_LETTERS = Pattern.compile("[ŁØĐÐÞÆŒ]");
    /// Letters that Unicode does not take apart.
    private static final Map<String, String> LETTERS = Map.of(
            "Ł", "L", "Ø", "O", "Đ", "D", "Ð", "D", "Þ", "TH", "Æ", "AE", "Œ", "OE");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    public NameKey {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a name to look for has at least one word");
        }
    }

    /// The key of a name; none if it has neither letters nor digits.
    public static Optional<NameKey> of(PersonName name) {
        List<String> last = name.first().isEmpty() ? turned(words(name.last())) : words(name.last());
        List<String> all = Stream.concat(last.stream(), words(name.first()).stream()).toList();
        return Optional.of(all).filter(words -> !words.isEmpty()).map(NameKey::new);
    }

    /// The words of a text, as keys have them.
    static List<String> words(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String upper = APOSTROPHES.matcher(plain).replaceAll("").toUpperCase(Locale.ROOT);
        String folded = WHOLE_LETTERS.matcher(upper).replaceAll(letter -> LETTERS.get(letter.group()));
        return Arrays.stream(BETWEEN.split(folded.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// A contact's whole name, first name first, with its last name put before the rest.
    private static List<String> turned(List<String> words) {
        List<String> names = words.stream().filter(word -> !SUFFIXES.contains(word)).toList();
        if (names.size() < 2) {
            return words;
        }
        return Stream.concat(Stream.of(names.getLast()), names.subList(0, names.size() - 1).stream()).toList();
    }

    /// The words with a space after each, so that a whole word can be told from the beginning of one.
    public String text() {
        return String.join(" ", words) + " ";
    }
}
