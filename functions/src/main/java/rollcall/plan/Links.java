package rollcall.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import rollcall.roster.Person;
import rollcall.roster.PersonId;

/// Which of those who are new become accounts there are already: those whose e-mail address or telephone number, as the
/// source has it, the user of an account has proven. What nobody has proven links nobody.
final class Links {
    private static final Comparator<Person> PRECEDENCE = Comparator.comparing(Person::kind).thenComparing(Person::id);
    private final Map<ContactPoint, Known> known;
    private final Map<AccountId, List<Identity>> identities = new HashMap<>();

    Links(Map<ContactPoint, Known> known) {
        this.known = Map.copyOf(known);
        known.values().forEach(one -> identities.put(one.account(), new ArrayList<>(one.identities())));
    }

    /// Everything a person of the roster can be reached at, whoever keeps it.
    static List<ContactPoint> points(Person person) {
        return Stream.concat(
                person.email().map(ContactPoint::of).stream(),
                ContactOwners.phone(person).map(ContactPoint::of).stream()).toList();
    }

    SortedMap<PersonId, AccountId> match(Collection<Person> newcomers) {
        SortedMap<PersonId, AccountId> links = new TreeMap<>();
        newcomers.stream()
                .sorted(PRECEDENCE)
                .forEach(person -> account(person).ifPresent(account -> {
                    identities.get(account).add(Identity.of(person));
                    links.put(person.id(), account);
                }));
        return Collections.unmodifiableSortedMap(links);
    }

    /// By the e-mail address, else by the telephone number.
    private Optional<AccountId> account(Person person) {
        Identity identity = Identity.of(person);
        return points(person).stream()
                .flatMap(point -> Optional.ofNullable(known.get(point)).stream())
                .map(Known::account)
                .filter(account -> identities.get(account).stream().allMatch(identity::mayBe))
                .findFirst();
    }
}
