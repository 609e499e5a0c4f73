package rollcall.notify;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import rollcall.directory.Account;
import rollcall.directory.ContactAddress;
import rollcall.plan.ContactPoint;
import rollcall.roster.Language;
import rollcall.roster.PhoneNumbers;

/// One person of an audience, and whether they are to be told.
public sealed interface Recipient {
    Account account();

    Standing standing();

    /// To be told, at this address.
    record Owed(Account account, ContactAddress address, Language language) implements Recipient {
        @Override
        public Standing standing() {
            return Standing.WAITING;
        }

        public Channel channel() {
            return switch (address) {
                case ContactAddress.Email _ -> Channel.MAIL;
                case ContactAddress.Phone _ -> Channel.TEXT;
            };
        }
    }

    /// Told, or not to be told again in this round.
    record Settled(Account account, Notice notice) implements Recipient {
        @Override
        public Standing standing() {
            return notice.state().standing();
        }
    }

    /// Not to be told.
    record Skipped(Account account, Skip why) implements Recipient {
        @Override
        public Standing standing() {
            return Standing.SKIPPED;
        }
    }

    /// What a person is to a round.
    ///
    /// @param round its id
    /// @param former the person's notice, if there is one
    /// @param suppressed those of the person's addresses that nothing is sent to
    /// @param standard the language of people of whom nobody says another
    static Recipient of(Account account, Audience audience, String round, Optional<Notice> former,
            Map<ContactPoint, Suppression> suppressed, Language standard) {
        Optional<Notice> settled = former.filter(notice -> !notice.owed(round));
        if (settled.isPresent()) {
            return new Settled(account, settled.get());
        }
        if (account.status() == Account.Status.EXEMPT) {
            return new Skipped(account, Skip.EXEMPT);
        }
        if (account.own().claimed().isPresent()) {
            return new Skipped(account, Skip.SIGNED_IN);
        }
        List<ContactAddress> addresses = addresses(account, audience).toList();
        if (addresses.stream().map(ContactAddress::point).anyMatch(point -> wished(suppressed, point))) {
            return new Skipped(account, Skip.UNSUBSCRIBED);
        }
        return addresses.stream()
                .filter(address -> !suppressed.containsKey(address.point()))
                .findFirst()
                .<Recipient>map(address -> new Owed(account, address, account.language().orElse(standard)))
                .orElseGet(() -> new Skipped(account, addresses.isEmpty() ? Skip.NO_ADDRESS : Skip.UNDELIVERABLE));
    }

    /// Where somebody of the audience is written to, the best first: what the user has proven before what the SIS says;
    /// parents by text message, if they have a number that may be a mobile's.
    static Stream<ContactAddress> addresses(Account account, Audience audience) {
        Stream<ContactAddress> mails = Stream
                .concat(account.own().emails().stream(), account.values().flatMap(person -> person.emails().stream()))
                .distinct()
                .map(ContactAddress.Email::new);
        return switch (audience) {
            case TEACHERS, STUDENTS -> mails;
            case PARENTS -> Stream.concat(numbers(account), mails);
        };
    }

    private static Stream<ContactAddress> numbers(Account account) {
        return Stream
                .concat(account.own().phones().stream(), account.values().flatMap(person -> person.phones().stream()))
                .distinct()
                .filter(PhoneNumbers::maybeMobile)
                .map(ContactAddress.Phone::new);
    }

    private static boolean wished(Map<ContactPoint, Suppression> suppressed, ContactPoint point) {
        return Optional.ofNullable(suppressed.get(point)).filter(Suppression::wish).isPresent();
    }
}
