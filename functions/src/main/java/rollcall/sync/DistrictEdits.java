package rollcall.sync;

import java.util.Optional;
import java.util.function.UnaryOperator;
import rollcall.roster.DistrictId;

/// Changes what a person decides about a district, also while an attempt is under way: that keeps it at its end.
final class DistrictEdits {
    private static final int TRIES = 5;
    private final DistrictStore districts;

    DistrictEdits(DistrictStore districts) {
        this.districts = districts;
    }

    /// Stores what `change` makes of the district's state. `change` may be asked more than once.
    ///
    /// @return false if there is no such district, or others were faster each time
    boolean edit(DistrictId district, UnaryOperator<DistrictState> change) {
        for (int left = TRIES; left > 0; left--) {
            Optional<DistrictState> found = districts.find(district);
            if (found.isEmpty()) {
                return false;
            }
            if (districts.save(change.apply(found.get()))) {
                return true;
            }
        }
        return false;
    }
}
