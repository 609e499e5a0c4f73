package rollcall.local.outbox;

import java.time.Instant;

/// A text message as it would have arrived.
public record SentText(Instant at, String to, String text) implements SentMessage {}
