package rollcall.directory;

import java.util.Optional;
import rollcall.plan.ContactPoint;
import rollcall.roster.EmailAddress;
import rollcall.roster.PhoneNumber;
import rollcall.roster.PhoneNumbers;

/// Where a user can be reached.
public sealed interface ContactAddress {

    /// Its key.
    ContactPoint point();

    /// The address alone, as [#of] reads it.
    String text();

    /// What [#text] wrote.
    static ContactAddress of(String text) {
        return text.contains("@") ? new Email(new EmailAddress(text)) : new Phone(new PhoneNumber(text));
    }

    /// The address somebody typed, if it is one.
    ///
    /// @param region the ISO 3166 country whose habits count where a number has no country code
    static Optional<ContactAddress> parse(String typed, String region) {
        return EmailAddress.parse(typed)
                .<ContactAddress>map(Email::new)
                .or(() -> PhoneNumbers.parse(typed, region).map(Phone::new));
    }

    record Email(EmailAddress address) implements ContactAddress {
        @Override
        public ContactPoint point() {
            return ContactPoint.of(address);
        }

        @Override
        public String text() {
            return address.value();
        }
    }

    record Phone(PhoneNumber number) implements ContactAddress {
        @Override
        public ContactPoint point() {
            return ContactPoint.of(number);
        }

        @Override
        public String text() {
            return number.value();
        }
    }
}
