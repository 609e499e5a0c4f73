package rollcall.plan;

import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import rollcall.roster.PersonId;
import rollcall.roster.PersonKind;
import rollcall.roster.SectionId;
import rollcall.roster.Sorted;

/// One change a school's plan makes to the directory. Each says how things shall be, so doing it twice does no harm.
///
/// What a person is at one school, and the classes there, belong to that school's plan; the person's values belong to
/// the plan of the school that is the person's home.
public sealed interface Change {

    /// What this change is about.
    EntityKey key();

    /// Everything this change may alter, with what it counts as if nothing better is known.
    default Map<EntityKey, EntityKind> touches() {
        return switch (this) {
            case PersonPut put -> Map.of(key(), Marks.of(put).kind());
            case PersonLeft _ -> Map.of(key(), EntityKind.VISITOR);
            case PersonRenumbered renumbered -> Map.of(
                    key(), EntityKind.of(renumbered.kind()),
                    EntityKey.of(renumbered.from()), EntityKind.of(renumbered.kind()));
            case AccountLinked _ -> Map.of(key(), EntityKind.VISITOR);
            case ClassPut _,ClassRemoved _ -> Map.of(key(), EntityKind.CLASS);
            case ContactPointPut _,ContactPointReleased _ -> Map.of(key(), EntityKind.CONTACT_POINT);
            case Reverted reverted -> Map.of(key(), reverted.before().kind(key()));
            case RenumberingReverted reverted -> Map.of(
                    key(), EntityKind.of(reverted.kind()),
                    EntityKey.of(reverted.from()), EntityKind.of(reverted.kind()));
            case LinkReverted _ -> Map.of(key(), EntityKind.VISITOR);
        };
    }

    /// True if other schools may have written the same: it is more than a person's classes at one school.
    default boolean shared() {
        return switch (this) {
            case PersonPut put -> put.values().isPresent();
            case PersonLeft left -> left.platform();
            case AccountLinked _ -> false;
            case PersonRenumbered _,ClassPut _,ClassRemoved _,ContactPointPut _,ContactPointReleased _ -> true;
            case Reverted _,RenumberingReverted _,LinkReverted _ -> true;
        };
    }

    /// A person is at this school, in these of its classes. `values` are present if the school is the person's home.
    record PersonPut(PersonId person, PersonKind kind, Optional<SisPerson> values, SortedSet<ClassId> classes)
            implements Change {
        public PersonPut {
            classes = Sorted.copy(classes);
        }

        @Override
        public EntityKey key() {
            return EntityKey.of(person);
        }
    }

    /// A person is no longer at this school. If `platform`, the person is at no connected school any more.
    record PersonLeft(PersonId person, boolean platform) implements Change {
        @Override
        public EntityKey key() {
            return EntityKey.of(person);
        }
    }

    /// A person came back under another id: `to` shall have the account `from` had. Comes before the put of `to`.
    record PersonRenumbered(PersonId from, PersonId to, PersonKind kind) implements Change {
        @Override
        public EntityKey key() {
            return EntityKey.of(to);
        }
    }

    /// A person who is new shall have an account there is already. Comes before the put of the person.
    record AccountLinked(PersonId person, AccountId account) implements Change {
        @Override
        public EntityKey key() {
            return EntityKey.of(person);
        }
    }

    /// A class exists and looks like this.
    record ClassPut(SectionId section, SisClass values) implements Change {
        @Override
        public EntityKey key() {
            return EntityKey.of(section);
        }
    }

    /// A class is no longer taught.
    record ClassRemoved(SectionId section) implements Change {
        @Override
        public EntityKey key() {
            return EntityKey.of(section);
        }
    }

    /// An e-mail address or telephone number belongs to an account, on this school's word.
    record ContactPointPut(ContactPoint point, AccountId owner) implements Change {
        @Override
        public EntityKey key() {
            return EntityKey.of(point);
        }
    }

    /// What an earlier plan did is taken back: the SIS's part is what it was, to the last byte; what was absent is absent.
    /// What users chose stays.
    record Reverted(EntityKey entity, Before before) implements Change {
        @Override
        public EntityKey key() {
            return entity;
        }

        /// What there was, if it was of this type; empty if there was nothing.
        public <B extends Before> Optional<B> before(Class<B> type) {
            return Optional.of(before).filter(type::isInstance).map(type::cast);
        }
    }

    /// The renumbering of a person is taken back: `to` no longer stands for the account of `from`, and has left
    /// nothing in it. Comes before the [Reverted] of `from`.
    record RenumberingReverted(PersonId from, PersonId to, PersonKind kind) implements Change {
        @Override
        public EntityKey key() {
            return EntityKey.of(to);
        }
    }

    /// That a person was given an account there was already is taken back: the id no longer stands for it, and the person
    /// has left nothing in it.
    record LinkReverted(PersonId person, AccountId account) implements Change {
        @Override
        public EntityKey key() {
            return EntityKey.of(person);
        }
    }

    /// An e-mail address or telephone number belongs to nobody any more, as far as this school is concerned.
    record ContactPointReleased(ContactPoint point) implements Change {
        @Override
        public EntityKey key() {
            return EntityKey.of(point);
        }
    }
}
