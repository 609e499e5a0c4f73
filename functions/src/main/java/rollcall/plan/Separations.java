package rollcall.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import rollcall.roster.PersonId;
import rollcall.roster.PersonKind;

/// Takes back whose account a person's id stands for: renumberings, and links to accounts there were already.
final class Separations {
    private final Fates fates;
    private final Map<EntityKey, Mark> marks;
    private final Fingerprint fingerprint;
    private final Set<EntityKey> staying;
    private final Map<EntityKey, Change> identities = new TreeMap<>();
    private final Set<EntityKey> linked = new HashSet<>();
    private final List<Change> changes = new ArrayList<>();
    private final Set<EntityKey> separated = new HashSet<>();
    private final Set<EntityKey> renumbered = new HashSet<>();
    private final Set<EntityKey> conflicts = new HashSet<>();

    /// @param given the changes to take back
    /// @param marks what the school's fingerprint said before them
    /// @param fingerprint what it says now
    /// @param staying who keep the account they were linked to
    Separations(Collection<Change> given, Fates fates, Map<EntityKey, Mark> marks, Fingerprint fingerprint,
            Set<EntityKey> staying) {
        this.fates = fates;
        this.marks = marks;
        this.fingerprint = fingerprint;
        this.staying = staying;
        given.forEach(this::note);
        identities.values().forEach(this::revert);
    }

    /// What comes before everything else.
    List<Change> changes() {
        return Collections.unmodifiableList(changes);
    }

    /// Both ids of each renumbering that somebody has written since.
    Set<EntityKey> conflicts() {
        return Collections.unmodifiableSet(conflicts);
    }

    /// True if the person was linked to an account, or the link taken back.
    boolean linked(EntityKey key) {
        return linked.contains(key);
    }

    /// True if these changes already take back all there was of the person.
    boolean separated(EntityKey key) {
        return separated.contains(key);
    }

    /// True if the person only gets another id: one that comes here with the one that goes.
    boolean renumbered(EntityKey key) {
        return renumbered.contains(key);
    }

    private void note(Change change) {
        switch (change) {
            case Change.PersonRenumbered _,Change.RenumberingReverted _ -> identities.put(change.key(), change);
            case Change.AccountLinked _,Change.LinkReverted _ -> {
                identities.put(change.key(), change);
                linked.add(change.key());
            }
            case Change.PersonPut _,Change.PersonLeft _,Change.ClassPut _,Change.ClassRemoved _ -> {
            }
            case Change.ContactPointPut _,Change.ContactPointReleased _,Change.Reverted _ -> {
            }
        }
    }

    private void revert(Change change) {
        switch (change) {
            case Change.PersonRenumbered(PersonId from, PersonId to, PersonKind kind) -> {
                if (together(from, to) && fates.former().of(change.key()) instanceof Before.Absent) {
                    changes.add(new Change.RenumberingReverted(from, to, kind));
                    renumbered.addAll(Set.of(EntityKey.of(from), EntityKey.of(to)));
                    separated.add(change.key());
                }
            }
            case Change.RenumberingReverted(PersonId from, PersonId to, PersonKind kind) -> {
                if (together(from, to)) {
                    changes.add(new Change.PersonRenumbered(from, to, kind));
                    renumbered.addAll(Set.of(EntityKey.of(from), EntityKey.of(to)));
                }
            }
            case Change.AccountLinked link -> unlink(link);
            case Change.LinkReverted(PersonId person, AccountId account) -> {
                if (moved(change.key())) {
                    changes.add(new Change.AccountLinked(person, account));
                }
            }
            case Change.PersonPut _,Change.PersonLeft _,Change.ClassPut _,Change.ClassRemoved _ -> {
            }
            case Change.ContactPointPut _,Change.ContactPointReleased _,Change.Reverted _ -> {
            }
        }
    }

    /// Both ids of a renumbering go back, or none.
    private boolean together(PersonId from, PersonId to) {
        EntityKey one = EntityKey.of(from);
        EntityKey other = EntityKey.of(to);
        if ((fates.effective(one) && fates.of(one) == Fates.Fate.CHANGED)
                || fates.of(other) == Fates.Fate.CHANGED) {
            conflicts.add(one);
            conflicts.add(other);
        }
        return fates.of(other) == Fates.Fate.UNTOUCHED && !conflicts.contains(one);
    }

    /// A link that stays is said once more, so that taking this back knows of it.
    private void unlink(Change.AccountLinked link) {
        EntityKey key = link.key();
        if (moved(key)) {
            boolean last = nobody(key) && !staying.contains(key);
            changes.add(last ? new Change.LinkReverted(link.person(), link.account()) : link);
            if (last && !fates.guests().contains(key)) {
                separated.add(key);
            }
        }
    }

    /// True if the person comes to the school or leaves it.
    private boolean moved(EntityKey key) {
        return marks.containsKey(key) != fingerprint.marks().containsKey(key)
                && fates.of(key) != Fates.Fate.CHANGED;
    }

    /// True if nothing of what the SIS said of the person will be left in the account.
    private boolean nobody(EntityKey key) {
        Before rest = fates.guests().contains(key) ? fates.present().of(key) : fates.former().of(key);
        return !(rest instanceof Before.OfPerson person && person.values().isPresent());
    }
}
