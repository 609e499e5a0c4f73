package rollcall.local.mail;

import java.time.Instant;

/// A mail as it would have arrived.
public record SentMail(Instant at, String to, String subject, String text, String html) {}
