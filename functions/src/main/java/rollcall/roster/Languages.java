package rollcall.roster;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Reads languages from ISO 639-1, 639-2 (both kinds) and 639-3 codes and from BCP-47 tags.
///
/// One language has one tag: Unicode's CLDR says which, so `cmn` and `chi` are `zh`, `pes` is `fa`, `tgl` is `fil`.
public final class Languages {
    /// A million students share a few dozen languages.
    private static final Map<String, Language> SHARED = new ConcurrentHashMap<>();

    private Languages() {}

    /// The language `text` names, with its script and region if given; case does not matter and `_` is as good as
    /// `-`. Absent for what is not in the registry and for the codes that name no language, such as `und`.
    public static Optional<Language> parse(String text) {
        return wellFormed(text.strip().replace('_', '-')).flatMap(given -> LanguageTable.canonical(given.getLanguage())
                .map(canonical -> SHARED.computeIfAbsent(merge(canonical, given), Language::new)));
    }

    private static Optional<Locale> wellFormed(String tag) {
        try {
            return Optional.of(new Locale.Builder().setLanguageTag(tag).build());
        } catch (IllformedLocaleException notATag) {
            return Optional.empty();
        }
    }

    private static String merge(String canonical, Locale given) {
        Locale.Builder builder = new Locale.Builder().setLanguageTag(canonical);
        if (!given.getScript().isEmpty()) {
            builder.setScript(given.getScript());
        }
        if (!given.getCountry().isEmpty()) {
            builder.setRegion(given.getCountry());
        }
        return builder.build().toLanguageTag();
    }
}
