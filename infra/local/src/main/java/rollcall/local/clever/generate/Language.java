package rollcall.local.clever.generate;

import java.util.List;

/// A language by its name and by the ways districts write it: ISO 639-1, 639-2, 639-3 and BCP-47.
record Language(String name, String iso3, List<String> spellings) {
    static final Language ENGLISH = new Language("English", "eng", List.of("en", "eng", "en-US"));

    static final List<Language> OTHERS = List.of(
            new Language("Spanish", "spa", List.of("es", "spa", "es-MX", "es-419")),
            new Language("Spanish", "spa", List.of("es", "spa")),
            new Language("Chinese", "zho", List.of("zh", "chi", "zho", "zh-Hans", "zh-TW")),
            new Language("Vietnamese", "vie", List.of("vi", "vie", "vi-VN")),
            new Language("Arabic", "ara", List.of("ar", "ara")),
            new Language("French", "fra", List.of("fr", "fre", "fra", "fr-CA")),
            new Language("Portuguese", "por", List.of("pt", "por", "pt-BR")),
            new Language("Russian", "rus", List.of("ru", "rus")),
            new Language("Tagalog", "tgl", List.of("tl", "tgl")),
            new Language("Haitian Creole", "hat", List.of("ht", "hat")),
            new Language("Korean", "kor", List.of("ko", "kor", "ko-KR")),
            new Language("Hmong", "hmn", List.of("hmn")));

    /// What stands in such a field when nobody checks it.
    static final List<String> NONSENSE = List.of("Klingonish", "0", "N/A", "see file", "es_MX_?", "Spanglish", "99");

    String spelling(Chance chance) {
        return chance.one(spellings);
    }
}
