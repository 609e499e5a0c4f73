package rollcall.local.command;

import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import rollcall.local.clever.district.CleverId;
import rollcall.local.clever.fault.Faults;
import rollcall.local.command.Form.Given;

/// What can go wrong at the simulated Clever, as it is said on the command line.
enum FaultForm {
    /// Each request of the path is answered with an HTML page of this status.
    FAIL("fail:PATH:STATUS", (faults, given) -> faults.transport().failAlways(given.path(), given.status())),
    FAIL_ONE("fail:PATH:STATUS:N", (faults, given) -> faults.transport()
            .failPage(given.path(), given.number(), given.status())),
    /// The n-th answer of the path breaks off in its middle.
    CUT("cut:PATH:N", (faults, given) -> faults.transport().cutPage(given.path(), given.number(), 0.5)),
    /// The n-th answer of the path comes at 40 kB a second.
    SLOW("slow:PATH:N", (faults, given) -> faults.transport()
            .slowPage(given.path(), given.number(), 4_000, Duration.ofMillis(100))),
    HIDE("hide", (faults, _) -> faults.transport().hideEverything()),
    EMPTY("empty:PATH", (faults, given) -> faults.content().emptyList(given.path())),
    TWICE("twice:PATH", (faults, given) -> faults.content().duplicateRows(given.path())),
    FIELD("field:ID:NAME:JSON", (faults, given) -> faults.content()
            .replaceField(new CleverId(given.text("ID")), given.text("NAME"), given.text("JSON"))),
    UNKNOWN_FIELDS("unknown-fields", (faults, _) -> faults.content().addUnknownFields()),
    ONE_WORD("districtadmin", (faults, _) -> faults.content().spellDistrictAdminInOneWord()),
    EXPIRED("expired-cursor:STATUS", (faults, given) -> faults.content().refuseExpiredCursor(given.status())),
    QUOTA("quota:N", (faults, given) -> faults.quota().limitTo(given.number()));

    private final Form form;
    private final BiConsumer<Faults, Given> deed;

    FaultForm(String form, BiConsumer<Faults, Given> deed) {
        this.form = Form.of(form);
        this.deed = deed;
    }

    /// What `text` does to a simulator; empty if it has none of the forms.
    static Optional<Consumer<Faults>> read(String text) {
        return Arrays.stream(values()).flatMap(fault -> fault.deed(text).stream()).findFirst();
    }

    private Optional<Consumer<Faults>> deed(String text) {
        return form.read(text).map(given -> faults -> deed.accept(faults, given));
    }

    /// All forms, for the help.
    static final class Texts implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(values()).map(fault -> fault.form.text()).iterator();
        }
    }
}
