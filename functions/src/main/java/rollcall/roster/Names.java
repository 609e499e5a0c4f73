package rollcall.roster;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Tidies the names of people, schools and classes without changing what they say.
public final class Names {
    private static final Pattern SPACES = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    /// Persian and Indic spelling needs the zero-width joiners between two letters; anywhere else they are debris.
    private static final Pattern INVISIBLE = Pattern.compile("""
        [[\\p{Cc}\\p{Cf}\\p{Cs}]&&[^\\s\\u0085\\u200C\\u200D]]
        |[\\u200C\\u200D](?![[\\p{L}\\p{M}]&&[^\\p{IsLatin}\\p{IsInherited}]])
        |(?<![[\\p{L}\\p{M}]&&[^\\p{IsLatin}\\p{IsInherited}]])[\\u200C\\u200D]""", Pattern.COMMENTS);

    private static final Pattern DANGLING = Pattern.compile("[ \\u200C\\u200D]+$");

    private Names() {}

    /// `text` in Unicode's composed form, without invisible characters, every run of white space one space, none at
    /// the ends. Empty if nothing is left. Letters keep their case.
    public static String clean(String text) {
        String visible = INVISIBLE.matcher(text).replaceAll("");
        return Normalizer.normalize(SPACES.matcher(visible).replaceAll(" ").strip(), Normalizer.Form.NFC);
    }

    /// As much of the beginning of `text` as fits into `limit` chars without cutting what a reader sees as one
    /// character; a clean name stays clean.
    public static String shorten(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        return DANGLING.matcher(text.substring(0, characters.preceding(limit + 1))).replaceFirst("");
    }
}
