package rollcall.plan;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import rollcall.roster.PersonId;

/// What changes make of what there was.
final class Effects {
    private final Map<EntityKey, Before> entities;

    Effects(Map<EntityKey, Before> former) {
        this.entities = new HashMap<>(former);
    }

    Map<EntityKey, Before> entities() {
        return Collections.unmodifiableMap(entities);
    }

    void add(Change change) {
        switch (change) {
            case Change.PersonPut put -> put(put);
            case Change.PersonLeft left -> leave(left.person(), left.platform());
            case Change.PersonRenumbered renumbered -> leave(renumbered.from(), true);
            case Change.AccountLinked _ -> {
                // The person's put says what the account gets.
            }
            case Change.ClassPut put -> entities.put(put.key(), new Before.OfClass(true, put.values()));
            case Change.ClassRemoved removed -> remove(removed);
            case Change.ContactPointPut put -> entities.put(put.key(), new Before.OfContactPoint(put.owner()));
            case Change.ContactPointReleased released -> entities.remove(released.key());
            case Change.Reverted reverted -> set(reverted.key(), reverted.before());
            case Change.RenumberingReverted _,Change.LinkReverted _ -> entities.remove(change.key());
        }
    }

    /// A school that is not the person's home leaves the values as they are.
    private void put(Change.PersonPut put) {
        Before.OfPerson former = person(put.person());
        set(put.key(), new Before.OfPerson(
                former.active() || put.values().isPresent(), put.values().or(former::values), put.classes()));
    }

    private void leave(PersonId id, boolean platform) {
        Before.OfPerson former = person(id);
        SortedSet<ClassId> none = Collections.emptySortedSet();
        set(EntityKey.of(id), new Before.OfPerson(former.active() && !platform, former.values(), none));
    }

    private void remove(Change.ClassRemoved removed) {
        if (entities.get(removed.key()) instanceof Before.OfClass former) {
            entities.put(removed.key(), new Before.OfClass(false, former.values()));
        }
    }

    private Before.OfPerson person(PersonId id) {
        return entities.get(EntityKey.of(id)) instanceof Before.OfPerson present
                ? present
                : new Before.OfPerson(false, Optional.empty(), Collections.emptySortedSet());
    }

    private void set(EntityKey key, Before before) {
        boolean nothing = switch (before) {
            case Before.Absent _ -> true;
            case Before.OfPerson person -> person.values().isEmpty() && person.classes().isEmpty();
            case Before.OfClass _,Before.OfContactPoint _ -> false;
        };
        if (nothing) {
            entities.remove(key);
        } else {
            entities.put(key, before);
        }
    }
}
