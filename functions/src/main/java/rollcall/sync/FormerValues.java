package rollcall.sync;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import rollcall.directory.Account;
import rollcall.directory.Attendance;
import rollcall.directory.Directory;
import rollcall.directory.Enrolment;
import rollcall.directory.OwnProfile;
import rollcall.directory.SchoolClass;
import rollcall.directory.Source;
import rollcall.plan.AccountId;
import rollcall.plan.Before;
import rollcall.plan.ClassId;
import rollcall.plan.ContactPoint;
import rollcall.plan.EntityKey;
import rollcall.plan.Fingerprint;
import rollcall.plan.Former;
import rollcall.plan.SchoolDiff;
import rollcall.plan.Settlement;
import rollcall.plan.SisPerson;
import rollcall.roster.DistrictId;
import rollcall.roster.PersonId;
import rollcall.roster.SchoolId;

/// Reads what the directory has of what plans change, in batches. Only what the sync writes; never a user's own values.
record FormerValues(Directory directory) {

    /// What there is of everything a school's diff changes. Whose a contact point was is known without reading it where the
    /// fingerprint agrees that it was one of the people who change too.
    ///
    /// @param fingerprint what the diff was made from
    Former of(DistrictId district, SchoolDiff diff, Fingerprint fingerprint, Settlement settlement) {
        Set<EntityKey> keys = new TreeSet<>(diff.added().keySet());
        diff.added()
                .keySet()
                .stream()
                .filter(key -> key.type() == EntityKey.Type.PERSON)
                .flatMap(key -> Optional.ofNullable(settlement.renumbered().get(new PersonId(key.id()))).stream())
                .map(EntityKey::of)
                .toList()
                .forEach(keys::add);
        keys.addAll(diff.updated());
        keys.addAll(diff.gone().keySet());
        Map<ContactPoint, AccountId> owners = fingerprint.owners(keys);
        owners.keySet().stream().map(EntityKey::of).forEach(keys::remove);
        return of(district, diff.school(), keys, owners);
    }

    /// What there is of these things, as one school sees them.
    Former of(DistrictId district, SchoolId school, Collection<EntityKey> keys) {
        return of(district, school, keys, Map.of());
    }

    private Former of(DistrictId district, SchoolId school, Collection<EntityKey> keys,
            Map<ContactPoint, AccountId> known) {
        Map<EntityKey, Before> entities = new HashMap<>();
        List<AccountId> people = EntityKey.ids(keys, EntityKey.Type.PERSON).map(AccountId::new).toList();
        directory.accounts(district, people).forEach((id, account) -> {
            PersonId person = new PersonId(id.value());
            person(account, new Attendance(person, school)).ifPresent(
                    before -> entities.put(EntityKey.of(person), before));
        });
        List<ClassId> classes = EntityKey.ids(keys, EntityKey.Type.CLASS).map(ClassId::new).toList();
        directory.classes(district, classes)
                .values()
                .forEach(
                        found -> entities.put(EntityKey.of(found.section()), schoolClass(found)));
        List<ContactPoint> points = EntityKey.ids(keys, EntityKey.Type.CONTACT_POINT).map(ContactPoint::new).toList();
        Map<ContactPoint, AccountId> owners = new HashMap<>(known);
        owners.putAll(directory.owners(district, points));
        owners.forEach((point, owner) -> entities.put(EntityKey.of(point), new Before.OfContactPoint(owner)));
        return new Former(entities);
    }

    /// What the SIS said last of people who vanished, but of nobody who came back under another id on an earlier night
    /// already: only a school that waits still remembers them.
    ///
    /// @param arrivals who is new tonight
    Map<PersonId, SisPerson> vanished(DistrictId district, Collection<PersonId> people, Set<PersonId> arrivals) {
        Map<AccountId, Account> accounts = directory.accounts(district, people.stream().map(AccountId::of).toList());
        Map<PersonId, SisPerson> values = new HashMap<>();
        people.forEach(person -> Optional.ofNullable(accounts.get(AccountId.of(person)))
                .filter(account -> !takenOver(account, person, arrivals))
                .flatMap(account -> source(account, person))
                .ifPresent(source -> values.put(person, source.values())));
        return values;
    }

    private static boolean takenOver(Account account, PersonId person, Set<PersonId> arrivals) {
        List<PersonId> active = account.sourceIds();
        return !active.contains(person) && !arrivals.containsAll(active);
    }

    /// Which of these things users have given values or members of their own, or merged.
    Set<EntityKey> usersOwn(DistrictId district, Collection<EntityKey> keys) {
        Set<EntityKey> own = new TreeSet<>();
        List<AccountId> people = EntityKey.ids(keys, EntityKey.Type.PERSON).map(AccountId::new).toList();
        directory.accounts(district, people).forEach((id, account) -> {
            if (usersOwn(account, keys)) {
                own.add(new EntityKey(EntityKey.Type.PERSON, id.value()));
            }
        });
        List<ClassId> classes = EntityKey.ids(keys, EntityKey.Type.CLASS).map(ClassId::new).toList();
        directory.classes(district, classes)
                .values()
                .stream()
                .filter(SchoolClass::usersOwn)
                .forEach(
                        found -> own.add(EntityKey.of(found.section())));
        return own;
    }

    /// An account that others than these people are in stays in sight without them.
    private static boolean usersOwn(Account account, Collection<EntityKey> keys) {
        if (!account.merged().isEmpty()) {
            return true;
        }
        boolean others = account.own().name().isPresent()
                || !account.sources().keySet().stream().map(EntityKey::of).allMatch(keys::contains);
        return !account.own().equals(OwnProfile.NONE) && !others;
    }

    private static Optional<Before> person(Account account, Attendance attendance) {
        Optional<Source> source = source(account, attendance.person());
        SortedSet<ClassId> classes = Optional.ofNullable(account.enrolments().get(attendance))
                .map(Enrolment::classes)
                .orElse(Collections.emptySortedSet());
        boolean nothing = source.isEmpty() && classes.isEmpty();
        return nothing
                ? Optional.empty()
                : Optional.of(new Before.OfPerson(
                        source.filter(Source::active).isPresent(), source.map(Source::values), classes));
    }

    private static Before schoolClass(SchoolClass found) {
        return new Before.OfClass(found.active(), found.values());
    }

    private static Optional<Source> source(Account account, PersonId person) {
        return Optional.ofNullable(account.sources().get(person));
    }
}
