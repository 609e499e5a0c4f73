package rollcall.local.command;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import rollcall.local.clever.district.CleverId;
import rollcall.local.clever.fault.Faults;
import rollcall.local.command.Form.Given;

/// What can go wrong at the simulated Clever, as it is said on the command line.
record FaultForm(Form form, BiConsumer<Faults, Given> deed) {
    private static final List<FaultForm> ALL = List.of(
            // Each request of the path is answered with an HTML page of this status.
            of("fail:PATH:STATUS", (faults, given) -> faults.transport().failAlways(given.path(), given.status())),
            of("fail:PATH:STATUS:N", (faults, given) -> faults.transport()
                    .failPage(given.path(), given.number(), given.status())),
            // The n-th answer of the path breaks off in its middle.
            of("cut:PATH:N", (faults, given) -> faults.transport().cutPage(given.path(), given.number(), 0.5)),
            // The n-th answer of the path comes at 40 kB a second.
            of("slow:PATH:N", (faults, given) -> faults.transport()
                    .slowPage(given.path(), given.number(), 4_000, Duration.ofMillis(100))),
            of("hide", (faults, _) -> faults.transport().hideEverything()),
            of("empty:PATH", (faults, given) -> faults.content().emptyList(given.path())),
            of("twice:PATH", (faults, given) -> faults.content().duplicateRows(given.path())),
            of("field:ID:NAME:JSON", (faults, given) -> faults.content()
                    .replaceField(new CleverId(given.text("ID")), given.text("NAME"), given.text("JSON"))),
            of("unknown-fields", (faults, _) -> faults.content().addUnknownFields()),
            of("districtadmin", (faults, _) -> faults.content().spellDistrictAdminInOneWord()),
            of("expired-cursor:STATUS", (faults, given) -> faults.content().refuseExpiredCursor(given.status())),
            of("quota:N", (faults, given) -> faults.quota().limitTo(given.number())));

    private static FaultForm of(String form, BiConsumer<Faults, Given> deed) {
        return new FaultForm(Form.of(form), deed);
    }

    /// What `text` does to a simulator; empty if it has none of the forms.
    static Optional<Consumer<Faults>> read(String text) {
        return ALL.stream().flatMap(fault -> fault.deed(text).stream()).findFirst();
    }

    private Optional<Consumer<Faults>> deed(String text) {
        return form.read(text).map(given -> faults -> deed.accept(faults, given));
    }

    /// All forms, for the help.
    static final class Texts implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return ALL.stream().map(fault -> fault.form.text()).iterator();
        }
    }
}
