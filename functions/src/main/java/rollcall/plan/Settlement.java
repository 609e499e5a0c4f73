package rollcall.plan;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rollcall.roster.PersonId;
import rollcall.roster.SectionId;

/// What only the diffs of all schools together tell: who merely moved, and which guardian merely changed the id.
///
/// @param moved people who are new at some school but were at another before
/// @param movedClasses classes that are new at one school and gone at another
/// @param renumbered guardians by their new id, with the old one
/// @param replaced the old ids of those
/// @param relinked those of the renumbered whom a rule found in a change of ids, by the new id
/// @param possible people, by the new id, who may be one with somebody who vanished; they wait for a human
/// @param waiting what therefore stays as it is: they, who vanished, and the contact points of both
/// @param linked people who are new and shall have an account there is already
public record Settlement(
        Set<PersonId> moved,
        Set<SectionId> movedClasses,
        SortedMap<PersonId, PersonId> renumbered,
        Set<PersonId> replaced,
        Set<PersonId> relinked,
        SortedMap<PersonId, PersonId> possible,
        Set<EntityKey> waiting,
        SortedMap<PersonId, AccountId> linked) {

    public Settlement {
        relinked = Set.copyOf(relinked);
        possible = Collections.unmodifiableSortedMap(new TreeMap<>(possible));
        waiting = Set.copyOf(waiting);
        linked = Collections.unmodifiableSortedMap(new TreeMap<>(linked));
        moved = Set.copyOf(moved);
        movedClasses = Set.copyOf(movedClasses);
        replaced = Set.copyOf(replaced);
    }

    static Settlement of(
            Collection<SchoolDiff> diffs, Set<PersonId> moved, SortedMap<PersonId, PersonId> renumbered,
            PersonPairs pairs, Set<EntityKey> waiting, SortedMap<PersonId, PersonId> shared) {
        Set<EntityKey> gone = gone(diffs, EntityKey.Type.CLASS);
        Set<SectionId> movedClasses = added(diffs, EntityKey.Type.CLASS)
                .filter(gone::contains)
                .map(key -> new SectionId(key.id()))
                .collect(Collectors.toSet());
        SortedMap<PersonId, AccountId> linked = new TreeMap<>();
        shared.forEach((person, leader) -> linked.put(person, account(leader, shared, renumbered)));
        return new Settlement(moved, movedClasses, renumbered, Set.copyOf(renumbered.values()),
                pairs.certain().keySet(), pairs.possible(), waiting, linked);
    }

    /// The account somebody will have tonight. It must not depend on which school's plan is applied first.
    private static AccountId account(PersonId person, Map<PersonId, PersonId> shared,
            Map<PersonId, PersonId> renumbered) {
        PersonId leader = person;
        while (shared.containsKey(leader)) {
            leader = shared.get(leader);
        }
        return AccountId.of(renumbered.getOrDefault(leader, leader));
    }

    /// True if the person was on the platform before tonight.
    boolean knows(PersonId person) {
        return moved.contains(person) || renumbered.containsKey(person);
    }

    /// With those who become accounts of users who have proven a contact point. Whoever shares an account with one of
    /// them has the same.
    Settlement with(SortedMap<PersonId, AccountId> proven) {
        SortedMap<PersonId, AccountId> all = new TreeMap<>(linked);
        all.replaceAll((_, account) -> proven.getOrDefault(new PersonId(account.value()), account));
        all.putAll(proven);
        return new Settlement(moved, movedClasses, renumbered, replaced, relinked, possible, waiting, all);
    }

    /// Who is new at one school and was at another: gone there, or still there and not new there.
    static Set<PersonId> moved(Collection<SchoolDiff> diffs, DistrictView view) {
        Set<EntityKey> gone = gone(diffs, EntityKey.Type.PERSON);
        Map<PersonId, Integer> arrivals = new HashMap<>();
        Set<PersonId> moved = new HashSet<>();
        added(diffs, EntityKey.Type.PERSON).forEach(key -> {
            PersonId person = new PersonId(key.id());
            if (gone.contains(key)) {
                moved.add(person);
            } else if (schools(person, view) > 1) {
                arrivals.merge(person, 1, Integer::sum);
            }
        });
        arrivals.forEach((person, count) -> {
            if (count < schools(person, view)) {
                moved.add(person);
            }
        });
        return moved;
    }

    private static int schools(PersonId person, DistrictView view) {
        return view.placements().of(person).map(place -> place.schools().size()).orElse(0);
    }

    private static Stream<EntityKey> added(Collection<SchoolDiff> diffs, EntityKey.Type type) {
        return diffs.stream().flatMap(diff -> diff.added().keySet().stream()).filter(key -> key.type() == type);
    }

    private static Set<EntityKey> gone(Collection<SchoolDiff> diffs, EntityKey.Type type) {
        return diffs.stream()
                .flatMap(diff -> diff.gone().keySet().stream())
                .filter(key -> key.type() == type)
                .collect(Collectors.toSet());
    }
}
