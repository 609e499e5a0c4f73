package rollcall.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import rollcall.roster.PersonId;
import rollcall.roster.PersonKind;
import rollcall.roster.SchoolId;
import rollcall.roster.SectionId;

/// Makes the plan that takes another one back, from what was there before it. Pure.
///
/// What is not as the other plan left it is a conflict and stays. What the other plan created and a user has made their
/// own is removed as softly as ever: nothing a user did goes out of sight.
public final class Inverse {
    private final SchoolId school;
    private final Former former;
    private final Former left;
    private final Former present;
    private final Map<EntityKey, Mark> marks;
    private final Fingerprint fingerprint;
    private final Set<EntityKey> usersOwn;
    private final Fates fates;
    private final Separations separations;
    private final Set<EntityKey> guests = new HashSet<>();
    private final Map<EntityKey, Change> last = new TreeMap<>();
    private final Map<EntityKey, Before> unseen = new TreeMap<>();
    private final List<Change> changes = new ArrayList<>();
    private final Map<EntityKey, Optional<Mark>> delta = new TreeMap<>();
    private final Map<EntityKind, Tally> tallies = new EnumMap<>(EntityKind.class);
    private final Map<EntityKey, EntityKind> rewritten = new TreeMap<>();
    private final Set<EntityKey> conflicts = new TreeSet<>();

    /// @param changes those of the plan to take back
    /// @param former what was there before them
    /// @param marks what the school's fingerprint said of it
    /// @param present what is there now, of everything they touch
    /// @param fingerprint what the school's fingerprint says now
    /// @param usersOwn what of it users have given values or members of their own
    /// @param elsewhere what of it other schools have, too
    public Inverse(SchoolId school, List<Change> changes, Former former, Map<EntityKey, Mark> marks, Former present,
            Fingerprint fingerprint, Set<EntityKey> usersOwn, Set<EntityKey> elsewhere) {
        this.school = school;
        this.former = former;
        this.left = former.after(changes);
        this.marks = marks;
        this.present = present;
        this.fingerprint = fingerprint;
        this.usersOwn = usersOwn;
        changes.forEach(this::note);
        last.values().stream().filter(Inverse::guest).map(Change::key).forEach(guests::add);
        this.fates = new Fates(former, left, present, guests);
        Set<EntityKey> staying = new HashSet<>(usersOwn);
        staying.addAll(elsewhere);
        this.separations = new Separations(changes, fates, marks, fingerprint, staying);
    }

    /// Everything these changes touch.
    public static SortedSet<EntityKey> touched(List<Change> changes) {
        TreeSet<EntityKey> keys = new TreeSet<>();
        changes.forEach(change -> keys.addAll(change.touches().keySet()));
        return Collections.unmodifiableSortedSet(keys);
    }

    public Reversal reversal(HoldPolicy policy) {
        changes.addAll(separations.changes());
        conflicts.addAll(separations.conflicts());
        last.keySet().forEach(this::revert);
        Map<EntityKind, Integer> unchanged = new EnumMap<>(EntityKind.class);
        fingerprint.marks().forEach((key, mark) -> {
            if (!delta.containsKey(key)) {
                unchanged.merge(mark.kind(), 1, Integer::sum);
            }
        });
        unchanged.forEach((kind, count) -> count(kind, new Tally(0, 0, 0, 0, count)));
        unseen.putAll(present.entities());
        SchoolPlan plan = new SchoolPlan(school, changes, List.of(), tallies, delta, new Former(unseen),
                policy.verdict(tallies, updates(policy)));
        return new Reversal(plan, new TreeSet<>(conflicts));
    }

    private Map<EntityKind, Integer> updates(HoldPolicy policy) {
        RecordChanges records = new RecordChanges(policy);
        Map<EntityKind, Integer> updates = new EnumMap<>(EntityKind.class);
        rewritten.forEach((key, kind) -> {
            if (records.between(key, present, former.of(key))) {
                updates.merge(kind, 1, Integer::sum);
            }
        });
        return updates;
    }

    private void note(Change change) {
        change.touches().keySet().forEach(key -> last.putIfAbsent(key, change));
        last.put(change.key(), change);
    }

    private void revert(EntityKey key) {
        boolean linked = separations.linked(key);
        if (!fates.effective(key) && !linked) {
            return;
        }
        switch (fates.of(key)) {
            case CHANGED -> conflicts.add(key);
            case UNTOUCHED -> {
                if (!conflicts.contains(key)) {
                    if (!separations.separated(key)) {
                        changes.add(change(key));
                    }
                    record(key, mark(key));
                }
            }
            case ALREADY -> {
                if (hidden(key)) {
                    clear(key);
                } else if (!remembered(key)) {
                    // It says no more than whose account it is.
                    if (linked) {
                        changes.add(enrolment(key));
                    }
                    record(key, again(key));
                }
            }
        }
    }

    private boolean remembered(EntityKey key) {
        Optional<Mark> remembered = Optional.ofNullable(fingerprint.marks().get(key));
        return remembered.equals(mark(key)) || remembered.equals(again(key));
    }

    /// What another school has brought back is so by that school's word: this one has to write it anew.
    private Optional<Mark> again(EntityKey key) {
        return mark(key).map(mark -> mark.kind() == EntityKind.VISITOR ? mark : mark.unknown());
    }

    /// The classes of an account that another school's undo has emptied cannot be seen; they would come back with it.
    private boolean hidden(EntityKey key) {
        boolean nobody = key.type() == EntityKey.Type.PERSON && present.of(key) instanceof Before.Absent;
        return nobody && fingerprint.marks().containsKey(key);
    }

    /// Nobody can see which classes there were before.
    private void clear(EntityKey key) {
        changes.add(new Change.PersonLeft(new PersonId(key.id()), false));
        unseen.put(key, new Before.OfPerson(false, Optional.empty(), left.of(key).classesHere()));
        record(key, mark(key).map(Mark::unknown));
    }

    private Change change(EntityKey key) {
        Before before = former.of(key);
        boolean soft = before instanceof Before.Absent && usersOwn.contains(key);
        return switch (key.type()) {
            case PERSON -> fates.onlyClasses(key)
                    ? enrolment(key)
                    : soft ? new Change.PersonLeft(new PersonId(key.id()), true) : new Change.Reverted(key, before);
            case CLASS -> soft ? new Change.ClassRemoved(new SectionId(key.id())) : new Change.Reverted(key, before);
            case CONTACT_POINT -> new Change.Reverted(key, before);
        };
    }

    /// Only the classes here are to be taken back.
    private Change enrolment(EntityKey key) {
        PersonId person = new PersonId(key.id());
        PersonKind kind = present.person(person).map(SisPerson::kind).orElse(PersonKind.STUDENT);
        return marks.containsKey(key)
                ? new Change.PersonPut(person, kind, Optional.empty(), former.of(key).classesHere())
                : new Change.PersonLeft(person, false);
    }

    /// What the fingerprint is to say: what it said, where that is what is there again; of the rest, which another
    /// school may have written, that nobody knows it, so that it is not forgotten either.
    private Optional<Mark> mark(EntityKey key) {
        Optional<Mark> before = Optional.ofNullable(marks.get(key));
        if (guests.contains(key)) {
            return home(key).or(() -> before)
                    .map(mark -> mark.kind() == EntityKind.VISITOR ? mark : mark.unknown());
        }
        if (!former.of(key).inForce()) {
            return Optional.empty();
        }
        boolean changed = fates.onlyClasses(key) && !fates.restored(key);
        return (changed ? before.map(Mark::unknown) : before)
                .or(() -> Optional.of(new Mark(Mark.UNKNOWN, former.of(key).kind(key))));
    }

    /// The mark of somebody who is at home here by now, which no undo of a visit may forget.
    private Optional<Mark> home(EntityKey key) {
        return Optional.ofNullable(fingerprint.marks().get(key)).filter(mark -> mark.kind() != EntityKind.VISITOR);
    }

    private void record(EntityKey key, Optional<Mark> mark) {
        delta.put(key, mark);
        boolean was = present.of(key).inForce();
        boolean will = former.of(key).inForce();
        EntityKind kind = Optional.ofNullable(fingerprint.marks().get(key))
                .or(() -> mark)
                .map(Mark::kind)
                .orElse(former.of(key).kind(key));
        if (was && !will) {
            count(kind, separations.renumbered(key) ? Tally.NONE : new Tally(0, 0, 1, 0, 0));
        } else if (will && !was) {
            count(kind, arrival(key));
        } else {
            count(kind, new Tally(0, 1, 0, 0, 0));
            if (was && !fates.onlyClasses(key)) {
                rewritten.put(key, kind);
            }
        }
    }

    private Tally arrival(EntityKey key) {
        if (separations.renumbered(key)) {
            return new Tally(0, 0, 0, 1, 0);
        }
        return present.left(key) ? new Tally(0, 0, 0, 0, 1, 0) : new Tally(1, 0, 0, 0, 0);
    }

    private void count(EntityKind kind, Tally tally) {
        tallies.merge(kind, tally, Tally::plus);
    }

    /// Of whom only the classes here were this plan's to write.
    private static boolean guest(Change change) {
        return switch (change) {
            case Change.PersonPut put -> put.values().isEmpty();
            case Change.PersonLeft personLeft -> !personLeft.platform();
            case Change.PersonRenumbered _,Change.RenumberingReverted _,Change.Reverted _,Change.LinkReverted _ ->
                false;
            case Change.AccountLinked _,Change.ClassPut _,Change.ClassRemoved _,Change.ContactPointPut _ -> false;
            case Change.ContactPointReleased _ -> false;
        };
    }
}
