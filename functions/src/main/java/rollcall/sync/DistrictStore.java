package rollcall.sync;

import java.util.List;
import java.util.Optional;
import rollcall.roster.DistrictId;

/// The states of the districts. Reads are consistent.
public interface DistrictStore {
    List<DistrictState> all();

    Optional<DistrictState> find(DistrictId district);

    /// Stores `state` if what is stored still has its revision (or nothing is, for revision 0); the stored one then
    /// has the next revision. One conditional write; it settles the race between two workers of one district.
    ///
    /// @return false if somebody else was faster; a repeat of the caller's own write counts as done
    boolean save(DistrictState state);
}
