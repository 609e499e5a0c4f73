package rollcall.roster;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads grades as Clever writes them: `InfantToddler`, `Kindergarten`, `1` to `13`, `PostGraduate` and so on.
public final class Grades {
    private static final Map<String, Grade> BY_WORD = Arrays.stream(Grade.values())
            .collect(Collectors.toUnmodifiableMap(Grades::word, Function.identity()));

    private Grades() {}

    /// The grade `text` names, in upper or lower case; absent for a word that is not (yet) in Clever's list.
    public static Optional<Grade> parse(String text) {
        return Optional.ofNullable(BY_WORD.get(text.strip().toLowerCase(Locale.ROOT)));
    }

    private static String word(Grade grade) {
        return grade.name().replace("GRADE_", "").replace("_", "").toLowerCase(Locale.ROOT);
    }
}
