package rollcall.local.command;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import rollcall.local.clever.http.Dialect;
import rollcall.local.command.Form.Given;

/// How the simulated Clever can speak, as it is said on the command line.
enum DialectForm {
    PAGE_CAP("page-cap=N", (dialect, given) -> dialect.withPageCap(given.number())),
    LINKS_FIRST("links-first", (dialect, _) -> dialect.withLinksFirst()),
    NO_EMPTY_LAST_PAGE("no-empty-last-page", (dialect, _) -> dialect.withoutEmptyLastPage()),
    PREV_ON_FIRST_PAGE("prev-on-first-page", (dialect, _) -> dialect.withPrevOnFirstPage()),
    NO_GZIP("no-gzip", (dialect, _) -> dialect.withoutGzip()),
    ATTRIBUTES_BESIDE("previous-attributes-beside", (dialect, _) -> dialect.withPreviousAttributesBeside()),
    REPEATED_HEADERS("repeated-rate-headers", (dialect, _) -> dialect.withRepeatedRateHeaders());

    private final Form form;
    private final BiFunction<Dialect, Given, Dialect> change;

    DialectForm(String form, BiFunction<Dialect, Given, Dialect> change) {
        this.form = Form.of(form);
        this.change = change;
    }

    /// What `text` changes; empty if it has none of the forms.
    static Optional<UnaryOperator<Dialect>> read(String text) {
        return Arrays.stream(values()).flatMap(quirk -> quirk.change(text).stream()).findFirst();
    }

    private Optional<UnaryOperator<Dialect>> change(String text) {
        return form.read(text).map(given -> dialect -> change.apply(dialect, given));
    }

    /// All forms, for the help.
    static final class Texts implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(values()).map(quirk -> quirk.form.text()).iterator();
        }
    }
}
