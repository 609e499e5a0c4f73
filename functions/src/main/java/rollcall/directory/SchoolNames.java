package rollcall.directory;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/// How alike two names of schools are, when their usual short forms are written out.
final class SchoolNames {
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    /// "School" says nothing, for all of them are.
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("el", "elementary"),
            Map.entry("elem", "elementary"),
            Map.entry("es", "elementary"),
            Map.entry("ms", "middle"),
            Map.entry("mid", "middle"),
            Map.entry("hs", "high"),
            Map.entry("jr", "junior"),
            Map.entry("sr", "senior"),
            Map.entry("jhs", "junior high"),
            Map.entry("shs", "senior high"),
            Map.entry("acad", "academy"),
            Map.entry("ctr", "center"),
            Map.entry("centre", "center"),
            Map.entry("intl", "international"),
            Map.entry("mt", "mount"),
            Map.entry("st", "saint"),
            Map.entry("ps", "public"),
            Map.entry("sch", ""),
            Map.entry("school", ""),
            Map.entry("the", ""));

    private SchoolNames() {}

    /// 1 for names that say the same, 0 for names that have nothing in common.
    static double similarity(String one, String other) {
        String first = plain(one);
        String second = plain(other);
        return first.equals(second) ? 1 : SIMILARITY.apply(first, second);
    }

    private static String plain(String name) {
        String letters = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String joined = APOSTROPHES.matcher(letters).replaceAll("").toLowerCase(Locale.ROOT);
        return Arrays.stream(BETWEEN.split(joined))
                .map(word -> WORDS.getOrDefault(word, word))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
