package rollcall.plan;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import rollcall.roster.Sorted;

/// What the directory has of one thing before a plan changes it: only what the sync writes, never a user's own values.
public sealed interface Before {

    /// True if it is in force: shown and used.
    default boolean inForce() {
        return switch (this) {
            case Absent _ -> false;
            case OfPerson person -> person.active();
            case OfClass schoolClass -> schoolClass.active();
            case OfContactPoint _ -> true;
        };
    }

    /// A person's classes at the plan's school; of anything else none.
    default SortedSet<ClassId> classesHere() {
        return this instanceof OfPerson person ? person.classes() : Collections.emptySortedSet();
    }

    /// What it counts as. Of whom nothing is known, as somebody of another school.
    default EntityKind kind(EntityKey key) {
        return switch (key.type()) {
            case PERSON -> this instanceof OfPerson person
                    ? person.values().map(values -> EntityKind.of(values.kind())).orElse(EntityKind.VISITOR)
                    : EntityKind.VISITOR;
            case CLASS -> EntityKind.CLASS;
            case CONTACT_POINT -> EntityKind.CONTACT_POINT;
        };
    }

    /// Nothing.
    record Absent() implements Before {}

    /// A person of the source as one account has them.
    ///
    /// @param active false if the person had left the platform
    /// @param values what the SIS said last; empty if nothing was written of the person yet
    /// @param classes the person's classes at the plan's school
    record OfPerson(boolean active, Optional<SisPerson> values, SortedSet<ClassId> classes) implements Before {
        public OfPerson {
            classes = Sorted.copy(classes);
        }
    }

    /// A class. `active` is false if the SIS had dropped it.
    record OfClass(boolean active, SisClass values) implements Before {}

    /// An e-mail address or telephone number that belongs to an account.
    record OfContactPoint(AccountId owner) implements Before {}
}
