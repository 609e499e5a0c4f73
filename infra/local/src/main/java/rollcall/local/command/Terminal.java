package rollcall.local.command;

import java.util.Optional;

/// What this process writes to.
final class Terminal {
    private Terminal() {}

    /// True if somebody looks at it and lines can be redrawn.
    static boolean isInteractive() {
        boolean dumb = "dumb".equals(System.getenv("TERM"));
        return !dumb && Optional.ofNullable(System.console()).filter(console -> console.isTerminal()).isPresent();
    }
}
