package rollcall.local.command;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A form in which a value is given on the command line, such as `cut:PATH:N`. What is in capitals stands for what the
/// user puts there.
record Form(String text, Pattern pattern) {
    /// The longer ones first, for they contain the shorter.
    private static final List<Placeholder> PLACEHOLDERS = List.of(
            new Placeholder("STATUS", "[45][0-9]{2}"),
            new Placeholder("PATH", "/[a-z0-9/_-]+|\\*"),
            new Placeholder("NAME", "[a-z_]+"),
            new Placeholder("JSON", ".+"),
            new Placeholder("ID", "[0-9a-f]{24}"),
            new Placeholder("N", "[1-9][0-9]{0,5}"));

    private record Placeholder(String word, String pattern) {}

    static Form of(String text) {
        String pattern = text;
        for (Placeholder placeholder : PLACEHOLDERS) {
            pattern = pattern.replaceFirst(
                    "\\b" + placeholder.word() + "\\b",
                    Matcher.quoteReplacement("(?<" + placeholder.word() + ">" + placeholder.pattern() + ")"));
        }
        return new Form(text, Pattern.compile(pattern));
    }

    /// What was put where the capitals are; empty if `value` has another form.
    Optional<Given> read(String value) {
        return Optional.of(pattern.matcher(value)).filter(Matcher::matches).map(Given::new);
    }

    /// What a user gave.
    record Given(Matcher values) {

        /// A path of Clever's, empty for all of them.
        String path() {
            return text("PATH").replace("*", "");
        }

        int status() {
            return Integer.parseInt(text("STATUS"));
        }

        int number() {
            return Integer.parseInt(text("N"));
        }

        String text(String word) {
            return values.group(word);
        }
    }
}
