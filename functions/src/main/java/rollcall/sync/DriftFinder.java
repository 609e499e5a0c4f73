package rollcall.sync;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.BiFunction;
import rollcall.directory.Account;
import rollcall.directory.Attendance;
import rollcall.directory.Directory;
import rollcall.directory.Enrolment;
import rollcall.directory.SchoolClass;
import rollcall.directory.Source;
import rollcall.plan.AccountId;
import rollcall.plan.Change;
import rollcall.plan.ClassId;
import rollcall.plan.ContactPoint;
import rollcall.plan.EntityKey;
import rollcall.plan.EntityKind;
import rollcall.plan.Fingerprint;
import rollcall.plan.Mark;
import rollcall.plan.Marks;
import rollcall.roster.DistrictId;
import rollcall.roster.PersonId;
import rollcall.roster.PersonKind;
import rollcall.roster.SchoolId;

/// Finds what the directory holds otherwise than a fingerprint says.
public final class DriftFinder {
    private final Directory directory;

    public DriftFinder(Directory directory) {
        this.directory = directory;
    }

    /// The entities that drifted, with their former marks. Marks that are unknown anyway are left out.
    public Map<EntityKey, Mark> find(DistrictId district, SchoolId school, Fingerprint fingerprint) {
        Map<EntityKey, Mark> drifted = new TreeMap<>();
        Map<AccountId, Account> accounts = directory.accounts(
                district, ids(fingerprint, EntityKey.Type.PERSON).stream().map(AccountId::new).toList());
        Map<ClassId, SchoolClass> classes = directory.classes(
                district, ids(fingerprint, EntityKey.Type.CLASS).stream().map(ClassId::new).toList());
        Map<ContactPoint, AccountId> owners = directory.owners(
                district, ids(fingerprint, EntityKey.Type.CONTACT_POINT).stream().map(ContactPoint::new).toList());
        collect(drifted, fingerprint, EntityKey.Type.PERSON, (key, mark) -> Optional.ofNullable(
                accounts.get(new AccountId(key.id())))
                .flatMap(account -> actual(account, new PersonId(key.id()), school, mark.kind())));
        collect(drifted, fingerprint, EntityKey.Type.CLASS, (key, _) -> Optional.ofNullable(
                classes.get(new ClassId(key.id())))
                .filter(SchoolClass::active)
                .map(found -> Marks.of(new Change.ClassPut(found.section(), found.values()))));
        collect(drifted, fingerprint, EntityKey.Type.CONTACT_POINT, (key, _) -> {
            ContactPoint point = new ContactPoint(key.id());
            return Optional.ofNullable(owners.get(point))
                    .map(owner -> Marks.of(new Change.ContactPointPut(point, owner)));
        });
        return drifted;
    }

    private void collect(Map<EntityKey, Mark> drifted, Fingerprint fingerprint, EntityKey.Type type,
            BiFunction<EntityKey, Mark, Optional<Mark>> actual) {
        fingerprint.marks().forEach((key, mark) -> {
            boolean known = key.type() == type && mark.hash() != Mark.UNKNOWN;
            if (known && actual.apply(key, mark).filter(mark::equals).isEmpty()) {
                drifted.put(key, mark);
            }
        });
    }

    /// The mark of a person as the directory has them, in the form (at home or visiting) the fingerprint has.
    private static Optional<Mark> actual(Account account, PersonId person, SchoolId school, EntityKind kind) {
        SortedSet<ClassId> classes = Optional.ofNullable(account.enrolments().get(new Attendance(person, school)))
                .map(Enrolment::classes)
                .orElse(Collections.emptySortedSet());
        if (kind == EntityKind.VISITOR) {
            return Optional.of(Marks.of(new Change.PersonPut(person, PersonKind.STUDENT, Optional.empty(), classes)));
        }
        return Optional.ofNullable(account.sources().get(person))
                .filter(Source::active)
                .map(source -> Marks.of(new Change.PersonPut(
                        person, PersonKind.valueOf(kind.name()), Optional.of(source.values()), classes)));
    }

    private static Collection<String> ids(Fingerprint fingerprint, EntityKey.Type type) {
        List<String> ids = new ArrayList<>();
        fingerprint.marks().keySet().stream().filter(key -> key.type() == type).map(EntityKey::id).forEach(ids::add);
        return ids;
    }
}
