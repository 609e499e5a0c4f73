package rollcall.notify;

import rollcall.roster.Identifiers;
import rollcall.roster.Language;
import rollcall.roster.PhoneNumber;

/// One text message to one person.
///
/// @param reason why it is sent, such as `parent-account`; no personal data
public record Text(PhoneNumber to, String body, Language language, String reason) {
    public Text {
        if (body.isBlank()) {
            throw new IllegalArgumentException("a text message has words");
        }
        Identifiers.require("a reason", reason);
    }

    /// Without the person and what they are told: this may end up in a log line.
    @Override
    public String toString() {
        return "Text[" + reason + ", " + language + "]";
    }
}
