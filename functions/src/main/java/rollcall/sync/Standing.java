package rollcall.sync;

import java.util.Map;
import rollcall.plan.EntityKey;
import rollcall.plan.Mark;

/// A school as it is before a night.
///
/// @param contested what others wrote while its plan waited, with the mark it has; it is to be written anew
record Standing(SchoolState state, Map<EntityKey, Mark> contested) {
    Standing {
        contested = Map.copyOf(contested);
    }

    /// A school that nobody else has written to.
    static Standing of(SchoolState state) {
        return new Standing(state, Map.of());
    }
}
