package rollcall.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import rollcall.roster.PersonId;
import rollcall.roster.PersonKind;

/// Parts a held plan. Where a change that does no harm touches what waits, as the members of a class or the students of a
/// guardian do, its safe form leaves that as it is, and its full form comes with the rest.
final class PlanSplit {
    private final SchoolPlan plan;
    private final Map<EntityKey, Mark> marks;
    private final Set<EntityKey> held;
    private final GuardianLinks links;
    private final List<Change> safe = new ArrayList<>();
    private final List<Change> rest = new ArrayList<>();
    private final Map<EntityKey, Optional<Mark>> safeDelta = new TreeMap<>();
    private final Map<EntityKey, Optional<Mark>> restDelta = new TreeMap<>();

    PlanSplit(SchoolPlan plan, Fingerprint fingerprint) {
        this.plan = plan;
        this.marks = fingerprint.marks();
        this.held = new Hanging(plan, fingerprint).all();
        this.links = new GuardianLinks(plan.former(), renumbered(plan));
    }

    PlanParts parts() {
        plan.changes().forEach(this::sort);
        // What leaves the fingerprint without a change is no harm.
        plan.delta().forEach((key, mark) -> {
            if (!safeDelta.containsKey(key) && !restDelta.containsKey(key)) {
                safeDelta.put(key, mark);
            }
        });
        SchoolPlan second = plan.with(rest, restDelta, plan.former().after(safe));
        return safeDelta.isEmpty()
                ? new PlanParts(Optional.empty(), plan)
                : new PlanParts(Optional.of(plan.with(safe, safeDelta, plan.former())), second);
    }

    private void sort(Change change) {
        EntityKey key = change.key();
        if (held.contains(key)) {
            wait(change);
            return;
        }
        switch (change) {
            case Change.PersonPut put -> sort(put, Marks.of(put), safe(put), Marks.of(safe(put)));
            case Change.ClassPut put -> sort(put, Marks.of(put), safe(put), Marks.of(safe(put)));
            case Change.PersonLeft _,Change.ClassRemoved _,Change.PersonRenumbered _,Change.AccountLinked _,Change.ContactPointPut _,Change.ContactPointReleased _,Change.Reverted _,Change.RenumberingReverted _,Change.LinkReverted _ -> {
                safe.add(change);
                if (plan.delta().containsKey(key)) {
                    safeDelta.put(key, plan.delta().get(key));
                }
            }
        }
    }

    private void sort(Change full, Mark fullMark, Change cautious, Mark cautiousMark) {
        boolean already = cautiousMark.equals(marks.get(full.key()));
        if (!already) {
            safe.add(cautious);
            safeDelta.put(full.key(), Optional.of(cautiousMark));
        }
        if (!fullMark.equals(cautiousMark)) {
            wait(full);
        }
    }

    private void wait(Change change) {
        rest.add(change);
        if (plan.delta().containsKey(change.key())) {
            restDelta.put(change.key(), plan.delta().get(change.key()));
        }
    }

    private static Map<PersonId, PersonId> renumbered(SchoolPlan plan) {
        Map<PersonId, PersonId> renumbered = new TreeMap<>();
        plan.changes().forEach(change -> {
            if (change instanceof Change.PersonRenumbered(PersonId from, PersonId to, PersonKind _)) {
                renumbered.put(to, from);
            }
        });
        return renumbered;
    }

    /// The person, in the classes that wait only if that is so already, and still the guardian of students who wait.
    private Change.PersonPut safe(Change.PersonPut put) {
        SortedSet<ClassId> before = plan.former().of(put.key()) instanceof Before.OfPerson person
                ? person.classes()
                : new TreeSet<>();
        Predicate<ClassId> waits = id -> held.contains(new EntityKey(EntityKey.Type.CLASS, id.value()));
        Optional<SisPerson> values = links.keeping(put, student -> held.contains(Hanging.key(student)));
        return new Change.PersonPut(put.person(), put.kind(), values, settled(put.classes(), before, waits));
    }

    /// The class, with the people who wait only if they are in it already.
    private Change.ClassPut safe(Change.ClassPut put) {
        Optional<SisClass> before = plan.former().schoolClass(put.section());
        SortedSet<AccountId> members = before.map(SisClass::members).orElseGet(TreeSet::new);
        TreeSet<AccountId> staff = new TreeSet<>(before.stream().flatMap(SisClass::staff).toList());
        staff.remove(put.values().owner());
        Predicate<AccountId> waits = account -> held.contains(Hanging.key(account));
        List<AccountId> kept = staff.stream().filter(waits).toList();
        List<AccountId> coOwners = Stream.concat(
                put.values().coOwners().stream().filter(waits.negate().or(staff::contains)),
                kept.stream().filter(account -> !put.values().coOwners().contains(account))).toList();
        SisClass values = put.values();
        return new Change.ClassPut(put.section(), new SisClass(values.school(), values.name(), values.owner(),
                coOwners, settled(values.members(), members, waits), values.term()));
    }

    private static <T extends Comparable<T>> SortedSet<T> settled(
            SortedSet<T> wanted, SortedSet<T> before, Predicate<T> waits) {
        TreeSet<T> settled = new TreeSet<>(wanted);
        settled.removeIf(waits);
        before.stream().filter(waits).forEach(settled::add);
        return settled;
    }
}
