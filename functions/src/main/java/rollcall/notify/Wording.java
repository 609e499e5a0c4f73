package rollcall.notify;

import static java.util.stream.Collectors.joining;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rollcall.roster.EmailAddress;
import rollcall.roster.Language;
import rollcall.roster.PhoneNumber;

/// The words of one kind of message in one language: a resource bundle with a `subject` and paragraphs named `1`, `2`
/// and so on, `text` for a text message, and phrases of other names, each a [MessageFormat]. A language without a bundle of its own gets English.
final class Wording {
    private static final Control NEAREST_ELSE_ENGLISH = Control
            .getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private static final String SUBJECT = "subject";
    private static final String TEXT = "text";
    private static final Pattern PARAGRAPH = Pattern.compile("[0-9]+");

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
                .filter(key -> PARAGRAPH.matcher(key).matches())
                .sorted()
                .map(words::getString)
                .toList();
        String text = paragraphs.stream().map(paragraph -> filled(paragraph, values)).collect(joining("\n\n"));
        return new Mail(to, filled(words.getString(SUBJECT), values), text + "\n", html(paragraphs, values), language,
                reason, Optional.empty());
    }

    /// The key `text` alone.
    Text text(PhoneNumber to, Object... values) {
        return new Text(to, filled(words.getString(TEXT), values), language, reason);
    }

    /// What goes into a paragraph, in the words of the key.
    String phrase(String key, Object... values) {
        return filled(words.getString(key), values);
    }

    /// Numbers are in the digits that codes and addresses have.
    private String filled(String pattern, Object... values) {
        Locale locale = new Locale.Builder().setLocale(words.getLocale())
                .setUnicodeLocaleKeyword("nu", "latn")
                .build();
        return new MessageFormat(pattern, locale).format(values);
    }

    /// Addresses become links, and lines stay lines.
    private String html(List<String> paragraphs, Object... values) {
        Object[] safe = Stream.of(values).map(Html::of).toArray();
        String body = paragraphs.stream()
                .map(paragraph -> "<p>" + filled(Html.escaped(paragraph), safe).replace("\n", "<br>") + "</p>")
                .collect(joining());
        return Html.page(language, body);
    }
}
