package rollcall.notify;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import rollcall.directory.Account;
import rollcall.directory.OwnProfile;
import rollcall.directory.Source;
import rollcall.plan.AccountId;
import rollcall.plan.RoleName;
import rollcall.plan.SisPerson;
import rollcall.roster.DistrictId;
import rollcall.roster.EmailAddress;
import rollcall.roster.Language;
import rollcall.roster.PersonId;
import rollcall.roster.PersonName;
import rollcall.roster.PhoneNumber;
import rollcall.roster.SchoolId;

/// People who may be told of their account.
final class People {
    static final DistrictId DISTRICT = new DistrictId("d1");
    static final SchoolId SCHOOL = new SchoolId("elm");
    static final Instant NOW = Instant.parse("2026-11-24T07:00:00Z");
    static final EmailAddress HOME = new EmailAddress("pat@home.example");
    static final EmailAddress WORK = new EmailAddress("pat@work.example");
    static final PhoneNumber MOBILE = new PhoneNumber("+14155552671");
    static final PhoneNumber LANDLINE = new PhoneNumber("+442079460958");

    private People() {}

    static SisPerson person(RoleName role, List<EmailAddress> emails, List<PhoneNumber> phones) {
        return new SisPerson(new PersonName("Pat", "Smith"), emails, phones, Optional.of(new Language("es")),
                new TreeSet<>(List.of(role)), new TreeSet<>(List.of(SCHOOL)), Optional.empty(), Optional.empty(),
                List.of());
    }

    static Account account(SisPerson values, OwnProfile own) {
        SortedMap<PersonId, Source> sources = new TreeMap<>(Map.of(new PersonId("p1"), new Source(1, true, values)));
        return new Account(DISTRICT, new AccountId("p1"), sources, new TreeMap<>(), own, new TreeSet<>());
    }

    /// A parent the SIS has these addresses and numbers of.
    static Account parent(Object... points) {
        return account(person(RoleName.GUARDIAN, all(EmailAddress.class, points), all(PhoneNumber.class, points)),
                OwnProfile.NONE);
    }

    static OwnProfile proven(Object... points) {
        return new OwnProfile(Optional.empty(), Optional.empty(), all(EmailAddress.class, points),
                all(PhoneNumber.class, points), new TreeSet<>(), false, Optional.empty());
    }

    static Notice notice(NoticeState state, String round) {
        return new Notice(DISTRICT, new AccountId("p1"), Audience.PARENTS, round, "a1", Channel.MAIL, state, NOW,
                Optional.empty());
    }

    private static <T> List<T> all(Class<T> type, Object... points) {
        return Stream.of(points).filter(type::isInstance).map(type::cast).toList();
    }
}
