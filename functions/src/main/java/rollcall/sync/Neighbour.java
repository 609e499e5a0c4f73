package rollcall.sync;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import rollcall.plan.EntityKey;
import rollcall.plan.EntityKind;
import rollcall.plan.Mark;

/// What another school of the district has of some things.
///
/// @param marks what its fingerprint says of them
/// @param staged what it will say of them once the plan that waits there is applied
record Neighbour(SchoolState state, Map<EntityKey, Mark> marks, Map<EntityKey, Mark> staged) {
    Neighbour {
        marks = Map.copyOf(marks);
        staged = Map.copyOf(staged);
    }

    /// The same of fewer things, and only of what is not another's anyway.
    Neighbour owning(Set<EntityKey> keys) {
        return new Neighbour(state, owned(marks, keys), owned(staged, keys));
    }

    boolean isEmpty() {
        return marks.isEmpty() && staged.isEmpty();
    }

    private static Map<EntityKey, Mark> owned(Map<EntityKey, Mark> marks, Set<EntityKey> keys) {
        Map<EntityKey, Mark> owned = new TreeMap<>(marks);
        owned.keySet().retainAll(keys);
        owned.values().removeIf(mark -> mark.kind() == EntityKind.VISITOR);
        return owned;
    }
}
