package rollcall.notify;

import java.util.List;

/// The languages there are words in.
final class Wordings {
    static final List<String> LANGUAGES = List.of(
            "en", "ar", "es", "fil", "fr", "ht", "ko", "pt", "ru", "vi", "zh", "zh-Hant");

    private Wordings() {}
}
