package rollcall.notify;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import rollcall.roster.EmailAddress;
import rollcall.roster.Language;

/// The words of one kind of mail in one language: a resource bundle with a `subject` and paragraphs named `1`, `2` and
/// so on, each a [MessageFormat]. A language without a bundle of its own gets English.
final class Wording {
    private static final Control NEAREST_ELSE_ENGLISH = Control
            .getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final String reason;
    private final Language language;
    private final ResourceBundle words;

    /// @param reason also the name of the bundle
    Wording(String reason, Language language) {
        this.reason = reason;
        this.words = ResourceBundle.getBundle(
                "rollcall.notify." + reason, Locale.forLanguageTag(language.tag()), NEAREST_ELSE_ENGLISH);
        String found = words.getLocale().toLanguageTag();
        this.language = found.equals("und") ? Language.ENGLISH : new Language(found);
    }

    Mail mail(EmailAddress to, Object... values) {
        List<String> paragraphs = words.keySet()
                .stream()
                .filter(key -> !key.equals("subject"))
                .sorted()
                .map(key -> filled(key, values))
                .toList();
        return new Mail(to, filled("subject", values), String.join("\n\n", paragraphs) + "\n", html(paragraphs),
                language, reason);
    }

    private String filled(String key, Object... values) {
        return new MessageFormat(words.getString(key), words.getLocale()).format(values);
    }

    private String html(List<String> paragraphs) {
        StringBuilder html = new StringBuilder(
                "<!DOCTYPE html><html lang=\"" + language + "\"><meta charset=\"utf-8\"><body>");
        paragraphs.forEach(paragraph -> html.append("<p>").append(escaped(paragraph)).append("</p>"));
        return html.append("</body></html>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
