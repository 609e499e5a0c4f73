package rollcall.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// For one school: what was last applied. Tells tonight's changes without reading the directory.
public record Fingerprint(Map<EntityKey, Mark> marks) {
    /// The fingerprint of a school that was never applied.
    public static final Fingerprint EMPTY = new Fingerprint(Map.of());

    public Fingerprint {
        marks = Map.copyOf(marks);
    }

    /// This fingerprint after the changes of `delta`: a key without a mark is dropped.
    public Fingerprint with(Map<EntityKey, Optional<Mark>> delta) {
        Map<EntityKey, Mark> next = new TreeMap<>(marks);
        delta.forEach((key, mark) -> mark.ifPresentOrElse(value -> next.put(key, value), () -> next.remove(key)));
        return new Fingerprint(next);
    }

    /// Whose each of the contact points among `keys` was last, where it was one of the people among them.
    public Map<ContactPoint, AccountId> owners(Collection<EntityKey> keys) {
        Map<Mark, AccountId> people = new HashMap<>();
        EntityKey.ids(keys, EntityKey.Type.PERSON)
                .map(AccountId::new)
                .forEach(person -> people.put(Marks.of(person), person));
        Map<ContactPoint, AccountId> owners = new HashMap<>();
        EntityKey.ids(keys, EntityKey.Type.CONTACT_POINT)
                .map(ContactPoint::new)
                .forEach(point -> Optional.ofNullable(marks.get(EntityKey.of(point)))
                        .map(people::get)
                        .ifPresent(owner -> owners.put(point, owner)));
        return owners;
    }
}
