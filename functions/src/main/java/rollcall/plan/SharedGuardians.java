package rollcall.plan;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import rollcall.roster.Person;
import rollcall.roster.PersonId;

/// Finds contacts that are one guardian: Clever makes one for each student where siblings' records are spelled
/// differently. Equal name and an equal e-mail address or telephone number make two contacts one person.
final class SharedGuardians {
    private final Map<Trait, SortedSet<PersonId>> bearers = new HashMap<>();

    /// @param eligible the people of the whole district
    /// @param people the same by id
    SharedGuardians(Stream<Person> eligible, ContactOwners owners, Map<PersonId, Person> people) {
        eligible.filter(Doubts::guardianOnly).forEach(person -> owners.keepers(person).forEach((point, keeper) -> {
            note(person, point);
            note(people.get(keeper), point);
        }));
    }

    /// For each arrival that is another contact's person, that contact: one who was there before, else the smallest id.
    SortedMap<PersonId, PersonId> match(Collection<Person> arrivals) {
        Set<PersonId> fresh = new HashSet<>(arrivals.stream().map(Person::id).toList());
        Comparator<PersonId> order = Comparator.<PersonId, Boolean>comparing(fresh::contains)
                .thenComparing(Comparator.naturalOrder());
        SortedMap<PersonId, PersonId> leaders = new TreeMap<>();
        for (Person arrival : arrivals) {
            traits(arrival).flatMap(trait -> bearers.getOrDefault(trait, new TreeSet<>()).stream())
                    .min(order)
                    .filter(leader -> order.compare(leader, arrival.id()) < 0)
                    .ifPresent(leader -> leaders.put(arrival.id(), leader));
        }
        return Collections.unmodifiableSortedMap(leaders);
    }

    private void note(Person person, ContactPoint point) {
        if (Doubts.guardianOnly(person)) {
            person.name()
                    .ifPresent(name -> bearers.computeIfAbsent(
                            new Trait(Likeness.text(name), point), _ -> new TreeSet<>()).add(person.id()));
        }
    }

    private static Stream<Trait> traits(Person person) {
        return Links.points(person)
                .stream()
                .flatMap(point -> person.name().map(name -> new Trait(Likeness.text(name), point)).stream());
    }

    private record Trait(String name, ContactPoint point) {}
}
