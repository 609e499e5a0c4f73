package rollcall.plan;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// What became, since a plan was applied, of the things it wrote.
///
/// A person has two parts: what the SIS says, which all schools share, and the classes at this school.
///
/// @param former before the plan
/// @param left as the plan left them
/// @param present as they are now
/// @param guests people of whom the plan wrote only the classes
record Fates(Former former, Former left, Former present, Set<EntityKey> guests) {

    /// What became of one thing, or of a part of it.
    enum Fate {
        /// As it was before the plan, or not changed by it: there is nothing to take back.
        ALREADY,
        /// As the plan left it.
        UNTOUCHED,
        /// Somebody else has written it.
        CHANGED
    }

    Fate of(EntityKey key) {
        Fate rest = source(key);
        Fate classes = fate(key, Fates::classes);
        if (rest == Fate.CHANGED || classes == Fate.CHANGED) {
            return Fate.CHANGED;
        }
        return rest == Fate.ALREADY && classes == Fate.ALREADY ? Fate.ALREADY : Fate.UNTOUCHED;
    }

    /// What became of all but a person's classes.
    private Fate source(EntityKey key) {
        return guests.contains(key) ? Fate.ALREADY : fate(key, Fates::withoutClasses);
    }

    /// True if the plan changed it at all.
    boolean effective(EntityKey key) {
        return !former.of(key).equals(left.of(key));
    }

    /// True if only a person's classes are to be taken back: the rest is not this plan's, or is back already, or somebody
    /// has changed it since.
    boolean onlyClasses(EntityKey key) {
        boolean same = !wrote(key) && restored(key);
        return guests.contains(key) || (source(key) == Fate.ALREADY && !same);
    }

    /// True if all but a person's classes is as it was before the plan.
    boolean restored(EntityKey key) {
        return withoutClasses(present.of(key)).equals(withoutClasses(former.of(key)));
    }

    private boolean wrote(EntityKey key) {
        return !withoutClasses(former.of(key)).equals(withoutClasses(left.of(key)));
    }

    /// What the plan did not change it has not to take back, whatever it is now.
    private Fate fate(EntityKey key, UnaryOperator<Before> part) {
        Before before = part.apply(former.of(key));
        Before after = part.apply(left.of(key));
        Before now = part.apply(present.of(key));
        if (now.equals(before) || (before.equals(after) && now.inForce() == before.inForce())) {
            return Fate.ALREADY;
        }
        return now.equals(after) ? Fate.UNTOUCHED : Fate.CHANGED;
    }

    private static Before withoutClasses(Before before) {
        return switch (before) {
            case Before.Absent _ -> new Before.OfPerson(false, Optional.empty(), Collections.emptySortedSet());
            case Before.OfPerson person -> new Before.OfPerson(
                    person.active(), person.values(), Collections.emptySortedSet());
            case Before.OfClass _,Before.OfContactPoint _ -> before;
        };
    }

    private static Before classes(Before before) {
        return new Before.OfPerson(false, Optional.empty(), before.classesHere());
    }
}
