package rollcall.plan;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rollcall.roster.PersonId;

/// What of a plan has to wait because something else does: the contact points of people who wait, classes that are
/// dropped while somebody who waits is in them, people who leave a class that waits, and guardians who leave the platform
/// while a student of theirs waits.
final class Hanging {
    private final SchoolPlan plan;
    private final Map<EntityKey, Mark> former;
    private final Set<EntityKey> held;

    Hanging(SchoolPlan plan, Fingerprint fingerprint) {
        this.plan = plan;
        this.former = fingerprint.marks();
        this.held = new TreeSet<>(plan.verdict().dangerous());
    }

    /// All that waits.
    Set<EntityKey> all() {
        int size = 0;
        while (held.size() > size) {
            size = held.size();
            plan.changes().stream().filter(this::hangs).map(Change::key).forEach(held::add);
        }
        Set<Long> owners = held.stream()
                .filter(key -> key.type() == EntityKey.Type.PERSON)
                .map(key -> Marks.of(AccountId.of(new PersonId(key.id()))).hash())
                .collect(Collectors.toCollection(HashSet::new));
        owners.add(Mark.UNKNOWN);
        plan.changes().stream().filter(change -> pointHangs(change, owners)).map(Change::key).forEach(held::add);
        return Collections.unmodifiableSet(held);
    }

    private boolean hangs(Change change) {
        return switch (change) {
            case Change.PersonLeft left -> Stream.concat(classes(left.key()), students(left)).anyMatch(held::contains);
            case Change.ClassRemoved removed -> people(removed.key()).anyMatch(held::contains);
            case Change.ClassPut put -> held.contains(key(put.values().owner()))
                    && staff(put.key()).noneMatch(put.values().owner()::equals);
            case Change.PersonPut _,Change.PersonRenumbered _,Change.AccountLinked _,Change.ContactPointPut _,Change.ContactPointReleased _,Change.Reverted _,Change.RenumberingReverted _,Change.LinkReverted _ ->
                false;
        };
    }

    private boolean pointHangs(Change change, Set<Long> owners) {
        boolean point = change.key().type() == EntityKey.Type.CONTACT_POINT;
        boolean before = Optional.ofNullable(former.get(change.key()))
                .map(Mark::hash)
                .filter(owners::contains)
                .isPresent();
        boolean after = change instanceof Change.ContactPointPut put && owners.contains(Marks.of(put).hash());
        return point && (before || after);
    }

    private Stream<EntityKey> classes(EntityKey person) {
        return plan.former().of(person) instanceof Before.OfPerson before
                ? before.classes().stream().map(id -> new EntityKey(EntityKey.Type.CLASS, id.value()))
                : Stream.empty();
    }

    private Stream<EntityKey> students(Change.PersonLeft left) {
        return plan.former()
                .person(left.person())
                .filter(_ -> left.platform())
                .stream()
                .flatMap(guardian -> guardian.students().stream())
                .map(link -> key(link.student()));
    }

    private Stream<EntityKey> people(EntityKey schoolClass) {
        Stream<AccountId> members = plan.former().of(schoolClass) instanceof Before.OfClass before
                ? before.values().members().stream()
                : Stream.empty();
        return Stream.concat(members, staff(schoolClass)).map(Hanging::key);
    }

    private Stream<AccountId> staff(EntityKey schoolClass) {
        return plan.former().of(schoolClass) instanceof Before.OfClass before
                ? before.values().staff()
                : Stream.empty();
    }

    static EntityKey key(AccountId account) {
        return new EntityKey(EntityKey.Type.PERSON, account.value());
    }
}
