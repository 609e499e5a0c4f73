package rollcall.roster;

import java.util.Locale;

/// A language as a BCP-47 tag in canonical form, such as `es`, `zh-Hant` or `pt-BR`.
public record Language(String tag) {
    /// What is spoken to people of whom nothing better is known.
    public static final Language ENGLISH = new Language("en");

    public Language {
        if (tag.isEmpty() || !Locale.forLanguageTag(tag).toLanguageTag().equals(tag)) {
            throw new IllegalArgumentException("not a canonical BCP-47 tag");
        }
    }

    @Override
    public String toString() {
        return tag;
    }
}
