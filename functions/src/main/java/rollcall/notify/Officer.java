package rollcall.notify;

import rollcall.plan.ContactPoint;
import rollcall.roster.EmailAddress;
import rollcall.roster.Language;

/// Somebody who administers a whole district.
public record Officer(EmailAddress email, Language language) {

    /// What the address is kept as.
    public ContactPoint point() {
        return ContactPoint.of(email);
    }

    /// Without the person: this may end up in a log line.
    @Override
    public String toString() {
        return "Officer[" + language + "]";
    }
}
