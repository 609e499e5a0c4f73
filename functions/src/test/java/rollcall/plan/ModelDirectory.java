package rollcall.plan;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import rollcall.roster.PersonId;
import rollcall.roster.PersonKind;
import rollcall.roster.SchoolId;
import rollcall.roster.SectionId;

/// The simplest directory that does what changes say, word by word.
final class ModelDirectory {
    private final Map<PersonId, Account> accounts = new TreeMap<>();
    private final Map<PersonId, SortedMap<SchoolId, SortedSet<ClassId>>> attendances = new TreeMap<>();
    private final Map<SectionId, SisClass> classes = new TreeMap<>();
    private final Map<ContactPoint, Claim> points = new TreeMap<>();

    void apply(SchoolId school, Change change) {
        switch (change) {
            case Change.PersonPut put -> put(school, put);
            case Change.PersonLeft left -> leave(school, left);
            case Change.PersonRenumbered renumbered -> leave(
                    school, new Change.PersonLeft(renumbered.from(), true));
            case Change.AccountLinked _ -> {
                // Who shares an account with whom is not looked at here.
            }
            case Change.ClassPut put -> classes.put(put.section(), put.values());
            case Change.ClassRemoved removed -> classes.remove(removed.section());
            case Change.ContactPointPut put -> points.put(put.point(), new Claim(school, put.owner()));
            case Change.ContactPointReleased released -> Optional.ofNullable(points.get(released.point()))
                    .filter(claim -> claim.school().equals(school))
                    .ifPresent(_ -> points.remove(released.point()));
            case Change.Reverted _,Change.RenumberingReverted _,Change.LinkReverted _ ->
                throw new IllegalArgumentException(
                        "a roster takes nothing back");
        }
    }

    /// What the directory knows of a person, here now or not.
    Optional<SisPerson> values(PersonId person) {
        return Optional.ofNullable(accounts.get(person)).map(Account::values);
    }

    /// What users can see.
    Visible visible() {
        SortedMap<PersonId, Account> people = new TreeMap<>(accounts);
        people.values().removeIf(account -> !account.active());
        SortedMap<PersonId, SortedMap<SchoolId, SortedSet<ClassId>>> places = new TreeMap<>();
        attendances.forEach((person, schools) -> places.put(person, new TreeMap<>(schools)));
        places.keySet().retainAll(people.keySet());
        SortedMap<ContactPoint, PersonId> owners = new TreeMap<>();
        points.forEach((point, claim) -> owners.put(point, new PersonId(claim.owner().value())));
        owners.values().retainAll(people.keySet());
        return new Visible(people, places, new TreeMap<>(classes), owners);
    }

    private void put(SchoolId school, Change.PersonPut put) {
        attendances.computeIfAbsent(put.person(), _ -> new TreeMap<>()).put(school, put.classes());
        put.values().ifPresent(values -> accounts.put(put.person(), new Account(put.kind(), values, true)));
    }

    private void leave(SchoolId school, Change.PersonLeft left) {
        Optional.ofNullable(attendances.get(left.person())).ifPresent(places -> places.remove(school));
        if (left.platform()) {
            accounts.computeIfPresent(
                    left.person(), (_, account) -> new Account(account.kind(), account.values(), false));
        }
    }

    /// One person's part of an account.
    record Account(PersonKind kind, SisPerson values, boolean active) {}

    /// Active people, where they are and in which classes, the classes, and who can be reached at which contact point.
    record Visible(
            SortedMap<PersonId, Account> people,
            SortedMap<PersonId, SortedMap<SchoolId, SortedSet<ClassId>>> places,
            SortedMap<SectionId, SisClass> classes,
            SortedMap<ContactPoint, PersonId> points) {}

    private record Claim(SchoolId school, AccountId owner) {}
}
