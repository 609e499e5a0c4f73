package rollcall.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import rollcall.plan.Match.Decision;
import rollcall.roster.Person;
import rollcall.roster.PersonId;
import rollcall.roster.Role;
import rollcall.roster.SchoolId;

/// Finds teachers, staff and students whose ids changed, as when a district moves to another SIS.
///
/// Somebody who vanished and somebody of the same kind who is new are certainly one person if e-mail address, name and
/// home school are equal, and perhaps if two of these are. Of students who have no address the date of birth stands in.
final class PersonPairs {
    private static final int CERTAIN = 3;
    private static final int POSSIBLE = 2;
    private final SortedMap<PersonId, Vanished> vanished;
    private final Map<Match, Decision> decisions;
    private final Map<Object, List<PersonId>> index = new HashMap<>();
    private final Set<PersonId> taken = new HashSet<>();
    private final SortedMap<PersonId, PersonId> accepted = new TreeMap<>();
    private final SortedMap<PersonId, PersonId> certain = new TreeMap<>();
    private final SortedMap<PersonId, PersonId> possible = new TreeMap<>();

    PersonPairs(Map<PersonId, Vanished> vanished, Map<Match, Decision> decisions) {
        this.vanished = new TreeMap<>(vanished);
        this.decisions = Map.copyOf(decisions);
        this.vanished.forEach((id, one) -> {
            note(Likeness.text(one.values().name()), id);
            one.values().emails().forEach(email -> note(email, id));
        });
    }

    /// Pairs from the new id to the vanished one; every vanished one is used at most once.
    ///
    /// @param homes where the arrivals are at home
    void match(Collection<Person> arrivals, Map<PersonId, SchoolId> homes) {
        match(arrivals, accepted, (arrival, from) -> decided(from, arrival, Decision.ACCEPT));
        match(arrivals, certain, (arrival, from) -> open(from, arrival) && common(
                arrival, homes.get(arrival.id()), vanished.get(from)) == CERTAIN);
        match(arrivals, possible, (arrival, from) -> open(from, arrival) && common(
                arrival, homes.get(arrival.id()), vanished.get(from)) == POSSIBLE);
    }

    /// Those a human said are one person.
    SortedMap<PersonId, PersonId> accepted() {
        return accepted;
    }

    SortedMap<PersonId, PersonId> certain() {
        return certain;
    }

    /// Those a human has to decide about.
    SortedMap<PersonId, PersonId> possible() {
        return possible;
    }

    private void match(Collection<Person> arrivals, Map<PersonId, PersonId> pairs,
            BiPredicate<Person, PersonId> fits) {
        for (Person arrival : arrivals) {
            boolean free = Stream.of(accepted, certain).noneMatch(former -> former.containsKey(arrival.id()));
            Optional<PersonId> partner = candidates(arrival).filter(from -> free && !taken.contains(from))
                    .filter(from -> fits.test(arrival, from))
                    .min(Comparator.naturalOrder());
            partner.ifPresent(from -> {
                pairs.put(arrival.id(), from);
                taken.add(from);
            });
        }
    }

    /// Two of three are never equal unless the name or the address is.
    private Stream<PersonId> candidates(Person arrival) {
        return Stream.concat(arrival.email().stream(), arrival.name().map(Likeness::text).stream())
                .flatMap(key -> index.getOrDefault(key, List.of()).stream())
                .distinct()
                .filter(from -> vanished.get(from).kind() == EntityKind.of(arrival.kind()));
    }

    private boolean open(PersonId from, Person arrival) {
        return !decided(from, arrival, Decision.REJECT)
                && decisions.entrySet()
                        .stream()
                        .noneMatch(entry -> entry.getValue() == Decision.CREATE
                                && entry.getKey().to().equals(arrival.id()));
    }

    private boolean decided(PersonId from, Person arrival, Decision decision) {
        return decisions.get(new Match(from, arrival.id())) == decision;
    }

    private static int common(Person arrival, SchoolId home, Vanished former) {
        boolean name = arrival.name()
                .map(Likeness::text)
                .filter(Likeness.text(former.values().name())::equals)
                .isPresent();
        boolean sign = arrival.email().isPresent()
                ? arrival.email().filter(former.values().emails()::contains).isPresent()
                : former.values().emails().isEmpty() && bornAlike(arrival, former.values());
        return (name ? 1 : 0) + (sign ? 1 : 0) + (home.equals(former.home()) ? 1 : 0);
    }

    private static boolean bornAlike(Person arrival, SisPerson former) {
        return former.birthDate().isPresent()
                && arrival.role(Role.Student.class)
                        .map(Role.Student::birthDate)
                        .equals(Optional.of(
                                former.birthDate()));
    }

    private void note(Object key, PersonId id) {
        index.computeIfAbsent(key, _ -> new ArrayList<>()).add(id);
    }
}
