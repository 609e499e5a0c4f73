package rollcall.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import rollcall.roster.PersonId;
import rollcall.roster.SectionId;

/// What of a school's plan is about one person. The rest of the school is left as it is.
public final class PersonPlan {
    private final PersonId person;
    private final Fingerprint from;
    private final List<Change> changes = new ArrayList<>();
    private final Map<EntityKey, Optional<Mark>> delta = new HashMap<>();

    private PersonPlan(PersonId person, Fingerprint from) {
        this.person = person;
        this.from = from;
    }

    /// The part of `whole` that is about the person, and the classes that change with them. It is not counted yet.
    ///
    /// @param from what the school's directory is known to hold
    /// @param classes taken into the plan as they are
    public static SchoolPlan of(SchoolPlan whole, PersonId person, Fingerprint from,
            Collection<Change.ClassPut> classes) {
        PersonPlan plan = new PersonPlan(person, from);
        classes.forEach(put -> plan.put(put, Marks.of(put)));
        whole.changes().forEach(plan::take);
        List<Finding> findings = whole.findings()
                .stream()
                .filter(finding -> finding.id().equals(person.value()))
                .toList();
        return new SchoolPlan(whole.school(), plan.changes, findings, Map.of(), plan.delta, whole.former(),
                new Verdict.Apply());
    }

    /// True if the plan makes somebody guardian or emergency contact of whom they were none: what a school's whole plan
    /// may be held for.
    public static boolean addsGuardian(SchoolPlan plan) {
        GuardianLinks links = new GuardianLinks(plan.former(), Map.of());
        return plan.changes()
                .stream()
                .anyMatch(change -> change instanceof Change.PersonPut put
                        && !(links.all(put).isEmpty() && links.emergencies(put).isEmpty()));
    }

    private void take(Change change) {
        switch (change) {
            case Change.PersonPut put when put.person().equals(person) -> put(known(put));
            case Change.PersonLeft left when left.person().equals(person) -> drop(left);
            case Change.ContactPointPut put when put.owner().equals(AccountId.of(person)) -> put(put, Marks.of(put));
            case Change.ContactPointReleased released when owned(released) -> drop(released);
            case Change.PersonPut _,Change.PersonLeft _,Change.PersonRenumbered _,Change.AccountLinked _ -> {
            }
            case Change.ClassPut _,Change.ClassRemoved _,Change.ContactPointPut _,Change.ContactPointReleased _ -> {
            }
            case Change.Reverted _,Change.RenumberingReverted _,Change.LinkReverted _ -> {
            }
        }
    }

    /// A class that is not there yet comes with a whole reading, and the person into it.
    private Change.PersonPut known(Change.PersonPut put) {
        TreeSet<ClassId> known = new TreeSet<>(put.classes());
        known.removeIf(id -> !from.marks().containsKey(EntityKey.of(new SectionId(id.value()))));
        return new Change.PersonPut(put.person(), put.kind(), put.values(), known);
    }

    private void put(Change.PersonPut put) {
        Mark mark = Marks.of(put);
        if (!mark.equals(from.marks().get(put.key()))) {
            put(put, mark);
        }
    }

    private boolean owned(Change.ContactPointReleased released) {
        return Marks.of(AccountId.of(person)).equals(from.marks().get(released.key()));
    }

    private void put(Change change, Mark mark) {
        changes.add(change);
        delta.put(change.key(), Optional.of(mark));
    }

    private void drop(Change change) {
        changes.add(change);
        delta.put(change.key(), Optional.empty());
    }
}
