package rollcall.local.command;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import rollcall.local.clever.http.Dialect;
import rollcall.local.command.Form.Given;

/// How the simulated Clever can speak, as it is said on the command line.
record DialectForm(Form form, BiFunction<Dialect, Given, Dialect> change) {
    private static final List<DialectForm> ALL = List.of(
            of("page-cap=N", (dialect, given) -> dialect.withPageCap(given.number())),
            of("links-first", (dialect, _) -> dialect.withLinksFirst()),
            of("no-empty-last-page", (dialect, _) -> dialect.withoutEmptyLastPage()),
            of("prev-on-first-page", (dialect, _) -> dialect.withPrevOnFirstPage()),
            of("no-gzip", (dialect, _) -> dialect.withoutGzip()),
            of("previous-attributes-beside", (dialect, _) -> dialect.withPreviousAttributesBeside()),
            of("repeated-rate-headers", (dialect, _) -> dialect.withRepeatedRateHeaders()));

    private static DialectForm of(String form, BiFunction<Dialect, Given, Dialect> change) {
        return new DialectForm(Form.of(form), change);
    }

    /// What `text` changes; empty if it has none of the forms.
    static Optional<UnaryOperator<Dialect>> read(String text) {
        return ALL.stream().flatMap(quirk -> quirk.change(text).stream()).findFirst();
    }

    private Optional<UnaryOperator<Dialect>> change(String text) {
        return form.read(text).map(given -> dialect -> change.apply(dialect, given));
    }

    /// All forms, for the help.
    static final class Texts implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return ALL.stream().map(quirk -> quirk.form.text()).iterator();
        }
    }
}
