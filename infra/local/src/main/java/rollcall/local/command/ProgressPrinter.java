package rollcall.local.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import rollcall.local.Progress;

/// Shows how far a night is: a bar that is redrawn on a terminal, else a line at most once a second if it changed.
final class ProgressPrinter implements Consumer<Progress>, AutoCloseable {
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(1);
    private static final String ERASE = "\r\u001b[K";

    private final PrintWriter out;
    private final boolean terminal;
    private final Clock clock;
    private final ProgressText text = new ProgressText();
    private Instant next = Instant.MIN;
    private String last = "";

    ProgressPrinter(PrintWriter out, boolean terminal, Clock clock) {
        this.out = out;
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public void accept(Progress progress) {
        if (terminal) {
            out.print(ERASE + text.bar(progress));
            out.flush();
        } else {
            plain(text.line(progress));
        }
    }

    private void plain(String line) {
        Instant now = clock.instant();
        if (!line.equals(last) && !now.isBefore(next)) {
            out.println(line);
            last = line;
            next = now.plus(BETWEEN_LINES);
        }
    }

    /// Takes the bar away.
    @Override
    public void close() {
        if (terminal) {
            out.print(ERASE);
            out.flush();
        }
    }
}
