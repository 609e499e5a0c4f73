package rollcall.notify;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import rollcall.roster.Language;

/// The HTML of mails.
final class Html {
    /// The JDK knows of letters which way they run, but not of languages.
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");

    private Html() {}

    static String page(Language language, String body) {
        String code = Locale.forLanguageTag(language.tag()).getLanguage();
        String direction = RIGHT_TO_LEFT.contains(code) ? " dir=\"rtl\"" : "";
        return "<!DOCTYPE html><html lang=\"" + language + "\"" + direction + "><meta charset=\"utf-8\"><body>" + body
                + "</body></html>";
    }

    /// A value to put into text: an address as a link, any other text escaped, anything else as it is.
    static Object of(Object value) {
        return switch (value) {
            case URI address -> link(address);
            case String text -> escaped(text);
            case Object other -> other;
        };
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /// What is after the question mark is for machines.
    private static String link(URI address) {
        String shown = address.toString().split("\\?", 2)[0];
        return "<a dir=\"ltr\" href=\"" + escaped(address.toString()) + "\">" + escaped(shown) + "</a>";
    }
}
