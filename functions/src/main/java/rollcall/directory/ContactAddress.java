package rollcall.directory;

import rollcall.plan.ContactPoint;
import rollcall.roster.EmailAddress;
import rollcall.roster.PhoneNumber;

/// Where a user can be reached.
public sealed interface ContactAddress {

    /// Its key.
    ContactPoint point();

    record Email(EmailAddress address) implements ContactAddress {
        @Override
        public ContactPoint point() {
            return ContactPoint.of(address);
        }
    }

    record Phone(PhoneNumber number) implements ContactAddress {
        @Override
        public ContactPoint point() {
            return ContactPoint.of(number);
        }
    }
}
