package rollcall.local.outbox;

import java.time.Instant;

/// A mail as it would have arrived.
public record SentMail(Instant at, String to, String subject, String text, String html) implements SentMessage {}
