package rollcall.clever.wire;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import rollcall.roster.Defect;
import rollcall.roster.Language;
import rollcall.roster.Languages;

/// Values in normal form: what cannot be parsed is absent and noted as a defect.
final class Parsed {
    private Parsed() {}

    static <T> Optional<T> of(
            Optional<String> text, Function<String, Optional<T>> parse, Defect defect, Set<Defect> defects) {
        Optional<T> value = text.flatMap(parse);
        if (text.isPresent() && value.isEmpty()) {
            defects.add(defect);
        }
        return value;
    }

    static Optional<Language> language(Optional<String> text, Set<Defect> defects) {
        return of(text, Languages::parse, Defect.LANGUAGE_UNKNOWN, defects);
    }
}
