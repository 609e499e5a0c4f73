package rollcall.local.outbox;

import java.time.Instant;

/// What was sent to one person.
public sealed interface SentMessage permits SentMail, SentText {
    Instant at();

    /// The address or number.
    String to();

    /// What it says.
    String text();
}
