package rollcall.plan;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Stream;
import rollcall.roster.PersonId;
import rollcall.roster.SectionId;

/// One thing a plan of a school can change. Keys do not change when a person's kind does.
public record EntityKey(Type type, String id) implements Comparable<EntityKey> {
    private static final Comparator<EntityKey> ORDER = Comparator.comparing(EntityKey::type)
            .thenComparing(EntityKey::id);

    /// The three things a directory consists of.
    public enum Type {
        PERSON,
        CLASS,
        CONTACT_POINT
    }

    /// The ids of those of one type.
    public static Stream<String> ids(Collection<EntityKey> keys, Type type) {
        return keys.stream().filter(key -> key.type() == type).map(EntityKey::id);
    }

    public static EntityKey of(PersonId person) {
        return new EntityKey(Type.PERSON, person.value());
    }

    public static EntityKey of(SectionId section) {
        return new EntityKey(Type.CLASS, section.value());
    }

    public static EntityKey of(ContactPoint point) {
        return new EntityKey(Type.CONTACT_POINT, point.key());
    }

    @Override
    public int compareTo(EntityKey other) {
        return ORDER.compare(this, other);
    }
}
