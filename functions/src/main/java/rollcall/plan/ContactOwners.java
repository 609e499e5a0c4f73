package rollcall.plan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import rollcall.roster.EmailAddress;
import rollcall.roster.Person;
import rollcall.roster.PersonId;
import rollcall.roster.PhoneNumber;
import rollcall.roster.Role;

/// Who keeps an e-mail address or telephone number that several people have: teacher before staff before guardian
/// before student, then by id (product rule).
final class ContactOwners {
    private static final Comparator<Person> PRECEDENCE = Comparator.comparing(Person::kind).thenComparing(Person::id);
    private final Map<EmailAddress, PersonId> emails = new HashMap<>();
    private final Map<PhoneNumber, PersonId> phones = new HashMap<>();

    ContactOwners(Stream<Person> people) {
        people.sorted(PRECEDENCE).forEach(this::claim);
    }

    /// The person's e-mail addresses that are the person's to keep.
    List<EmailAddress> emails(Person person) {
        return person.email().filter(email -> person.id().equals(emails.get(email))).stream().toList();
    }

    /// The person's telephone numbers that are the person's to keep.
    List<PhoneNumber> phones(Person person) {
        return phone(person).filter(phone -> person.id().equals(phones.get(phone))).stream().toList();
    }

    /// Everything the person keeps.
    Stream<ContactPoint> points(Person person) {
        return Stream.concat(
                emails(person).stream().map(ContactPoint::of), phones(person).stream().map(ContactPoint::of));
    }

    /// What the person has but somebody else keeps, and who.
    Map<ContactPoint, PersonId> keepers(Person person) {
        Map<ContactPoint, PersonId> keepers = new HashMap<>();
        person.email().ifPresent(email -> keepers.put(ContactPoint.of(email), emails.get(email)));
        phone(person).ifPresent(phone -> keepers.put(ContactPoint.of(phone), phones.get(phone)));
        keepers.values().removeIf(person.id()::equals);
        return keepers;
    }

    /// Who else keeps the person's e-mail address.
    Optional<PersonId> emailTaker(Person person) {
        return person.email().map(emails::get).filter(owner -> !owner.equals(person.id()));
    }

    /// Who else keeps the person's telephone number.
    Optional<PersonId> phoneTaker(Person person) {
        return phone(person).map(phones::get).filter(owner -> !owner.equals(person.id()));
    }

    static Optional<PhoneNumber> phone(Person person) {
        return person.role(Role.Guardian.class).flatMap(Role.Guardian::phone);
    }

    private void claim(Person person) {
        person.email().ifPresent(email -> emails.putIfAbsent(email, person.id()));
        phone(person).ifPresent(phone -> phones.putIfAbsent(phone, person.id()));
    }
}
