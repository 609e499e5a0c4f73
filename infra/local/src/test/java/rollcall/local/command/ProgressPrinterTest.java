package rollcall.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import rollcall.local.Progress;

final class ProgressPrinterTest {
    private static final Instant START = Instant.parse("2026-11-24T07:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private final StringWriter text = new StringWriter();

    @Test
    void withoutATerminalALineComesAtMostOnceASecond() {
        ProgressPrinter printer = printer(false);
        printer.accept(new Progress(1, 0));
        printer.accept(new Progress(1, 4));
        now.set(START.plusMillis(999));
        printer.accept(new Progress(0, 3));
        now.set(START.plusMillis(1000));
        printer.accept(new Progress(0, 2));

        assertThat(text.toString().lines()).containsExactly("reading and planning", "2 of 4 schools applied");
    }

    @Test
    void withoutATerminalTheSameLineComesOnce() {
        ProgressPrinter printer = printer(false);
        printer.accept(new Progress(1, 0));
        now.set(START.plusSeconds(5));
        printer.accept(new Progress(1, 0));

        assertThat(text.toString().lines()).containsExactly("reading and planning");
    }

    @Test
    void onATerminalTheBarIsRedrawnAndTakenAway() {
        try (ProgressPrinter printer = printer(true)) {
            printer.accept(new Progress(1, 2));
            printer.accept(new Progress(0, 1));
        }

        assertThat(text.toString())
                .isEqualTo("\r\u001b[K[" + "-".repeat(30) + "] 0 of 2 schools applied, still planning"
                        + "\r\u001b[K[" + "#".repeat(15) + "-".repeat(15) + "] 1 of 2 schools applied\r\u001b[K");
    }

    private ProgressPrinter printer(boolean terminal) {
        return new ProgressPrinter(new PrintWriter(text), terminal, new SetClock());
    }

    /// Shows whatever the test set.
    private final class SetClock extends Clock {
        @Override
        public Instant instant() {
            return now.get();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
