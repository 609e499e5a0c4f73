package rollcall.plan;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import rollcall.roster.PersonId;
import rollcall.roster.SectionId;

/// What the directory has of everything one school's plan changes, before it does.
public record Former(Map<EntityKey, Before> entities) {

    /// Of a school that has nothing yet.
    public static final Former NOTHING = new Former(Map.of());

    public Former {
        entities = Map.copyOf(entities);
    }

    /// What there is of one thing.
    public Before of(EntityKey key) {
        return entities.getOrDefault(key, new Before.Absent());
    }

    /// True if it was here and is no more: what comes now is a return.
    boolean left(EntityKey key) {
        return switch (of(key)) {
            case Before.OfPerson person -> !person.active() && person.values().isPresent();
            case Before.OfClass schoolClass -> !schoolClass.active();
            case Before.Absent _,Before.OfContactPoint _ -> false;
        };
    }

    /// The same things once these changes are done, in their order.
    public Former after(Collection<Change> changes) {
        Effects effects = new Effects(entities);
        changes.forEach(effects::add);
        return new Former(effects.entities());
    }

    /// What the SIS said last of a person who is on the platform.
    public Optional<SisPerson> person(PersonId person) {
        return of(EntityKey.of(person)) instanceof Before.OfPerson before && before.active()
                ? before.values()
                : Optional.empty();
    }

    /// What the SIS said last of a class that is taught.
    public Optional<SisClass> schoolClass(SectionId section) {
        return of(EntityKey.of(section)) instanceof Before.OfClass before && before.active()
                ? Optional.of(before.values())
                : Optional.empty();
    }
}
