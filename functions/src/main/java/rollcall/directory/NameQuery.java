package rollcall.directory;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Words that people are looked for by, in any order: each begins a word of the name, and one of them the last name.
///
/// @param words different ones, as [NameKey] has them
public record NameQuery(List<String> words) {
    private static final int MOST_WORDS = 6;

    public NameQuery {
        words = words.stream().distinct().limit(MOST_WORDS).toList();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("somebody is looked for by at least one word");
        }
    }

    /// The words of what somebody typed; none if it has neither letters nor digits.
    public static Optional<NameQuery> parse(String text) {
        return Optional.of(NameKey.words(text)).filter(words -> !words.isEmpty()).map(NameQuery::new);
    }

    /// What the last name begins with if the word of this number is its beginning. A single letter is a whole name:
    /// as a beginning it would fit too many.
    public String lead(int number) {
        String word = words.get(number);
        return word.codePointCount(0, word.length()) == 1 ? word + " " : word;
    }

    /// True if each word begins a word of the name.
    public boolean fits(NameKey key) {
        return words.stream().allMatch(word -> key.words().stream().anyMatch(name -> name.startsWith(word)));
    }

    /// True if this name is found by the word of this number, and by none before it.
    public boolean finds(NameKey key, int number) {
        boolean before = IntStream.range(0, number).anyMatch(earlier -> key.text().startsWith(lead(earlier)));
        return !before && key.text().startsWith(lead(number)) && fits(key);
    }
}
