package rollcall.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
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
    private final boolean elsewhere;
    private final List<Change> changes = new ArrayList<>();
    private final Map<EntityKey, Optional<Mark>> delta = new HashMap<>();

    private PersonPlan(PersonId person, Fingerprint from, boolean elsewhere) {
        this.person = person;
        this.from = from;
        this.elsewhere = elsewhere;
    }

    /// The part of `whole` that is about the person, and the classes that change with them.
    ///
    /// @param from what the school's directory is known to hold
    /// @param elsewhere true if the person was at another school before: then here they are moved and not created
    /// @param classes taken into the plan as they are
    public static SchoolPlan of(SchoolPlan whole, PersonId person, Fingerprint from, boolean elsewhere,
            Collection<Change.ClassPut> classes) {
        PersonPlan plan = new PersonPlan(person, from, elsewhere);
        classes.forEach(put -> plan.put(put, Marks.of(put)));
        whole.changes().forEach(plan::take);
        List<Finding> findings = whole.findings()
                .stream()
                .filter(finding -> finding.id().equals(person.value()))
                .toList();
        return new SchoolPlan(whole.school(), plan.changes, findings, plan.tallies(), plan.delta, whole.former(),
                new Verdict.Apply());
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
            case Change.Reverted _,Change.RenumberingReverted _ -> {
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

    private Map<EntityKind, Tally> tallies() {
        Map<EntityKind, Tally> tallies = new EnumMap<>(EntityKind.class);
        from.marks().forEach((key, mark) -> {
            if (!delta.containsKey(key)) {
                tallies.merge(mark.kind(), new Tally(0, 0, 0, 0, 1), Tally::plus);
            }
        });
        delta.forEach((key, mark) -> mark.ifPresentOrElse(
                now -> tallies.merge(now.kind(), arrival(key, now), Tally::plus),
                () -> tallies.merge(from.marks().get(key).kind(), departure(key), Tally::plus)));
        return tallies;
    }

    private Tally arrival(EntityKey key, Mark now) {
        Optional<Mark> before = Optional.ofNullable(from.marks().get(key));
        boolean moved = before.map(mark -> mark.kind() != now.kind())
                .orElse(key.type() == EntityKey.Type.PERSON && elsewhere);
        if (moved) {
            return new Tally(0, 0, 0, 1, 0);
        }
        return before.isPresent() ? new Tally(0, 1, 0, 0, 0) : new Tally(1, 0, 0, 0, 0);
    }

    /// Who is still at another school is not removed.
    private Tally departure(EntityKey key) {
        boolean stays = key.type() == EntityKey.Type.PERSON
                && changes.contains(new Change.PersonLeft(person, false));
        return stays ? Tally.NONE : new Tally(0, 0, 1, 0, 0);
    }
}
