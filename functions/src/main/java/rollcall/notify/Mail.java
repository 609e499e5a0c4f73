package rollcall.notify;

import rollcall.roster.EmailAddress;
import rollcall.roster.Identifiers;
import rollcall.roster.Language;

/// One mail to one person.
///
/// @param text for readers without HTML; says the same as `html`
/// @param reason why it is sent, such as `sign-in-code`; no personal data
public record Mail(EmailAddress to, String subject, String text, String html, Language language, String reason) {
    public Mail {
        if (subject.isBlank() || text.isBlank() || html.isBlank()) {
            throw new IllegalArgumentException("a mail has a subject and a body");
        }
        Identifiers.require("a reason", reason);
    }

    /// Without the person and what they are told: this may end up in a log line.
    @Override
    public String toString() {
        return "Mail[" + reason + ", " + language + "]";
    }
}
