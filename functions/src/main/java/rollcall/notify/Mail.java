package rollcall.notify;

import java.net.URI;
import java.util.Optional;
import rollcall.roster.EmailAddress;
import rollcall.roster.Identifiers;
import rollcall.roster.Language;

/// One mail to one person.
///
/// @param text for readers without HTML; says the same as `html`
/// @param reason why it is sent, such as `sign-in-code`; no personal data
/// @param notice which notice it is, and how to get no more; none of a mail that somebody asked for
public record Mail(EmailAddress to, String subject, String text, String html, Language language, String reason,
        Optional<Subscription> notice) {
    public Mail {
        if (subject.isBlank() || text.isBlank() || html.isBlank()) {
            throw new IllegalArgumentException("a mail has a subject and a body");
        }
        Identifiers.require("a reason", reason);
    }

    /// What makes a mail a notice.
    ///
    /// @param unsubscribe where its owner can say that they want no more
    public record Subscription(Notice notice, URI unsubscribe) {}

    /// The same mail as a notice.
    Mail about(Notice which, URI unsubscribe) {
        return new Mail(to, subject, text, html, language, reason, Optional.of(new Subscription(which, unsubscribe)));
    }

    /// Without the person and what they are told: this may end up in a log line.
    @Override
    public String toString() {
        return "Mail[" + reason + ", " + language + "]";
    }
}
