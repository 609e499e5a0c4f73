package rollcall.plan;

import java.util.Set;
import rollcall.roster.Roster;
import rollcall.roster.SchoolId;

/// One night of a random history.
///
/// @param roster what the source gave
/// @param shuffled the same, handed over in another order
/// @param truth what it would have given had every record been readable
/// @param connected the schools that are connected
public record Night(Roster roster, Roster shuffled, Roster truth, Set<SchoolId> connected) {
    public Night {
        connected = Set.copyOf(connected);
    }

    boolean readable() {
        return roster.unreadable().isEmpty();
    }
}
