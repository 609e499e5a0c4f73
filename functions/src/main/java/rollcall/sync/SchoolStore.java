package rollcall.sync;

import java.util.List;
import java.util.Optional;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;

/// The states of a district's schools. Reads are consistent.
public interface SchoolStore {
    List<SchoolState> all(DistrictId district);

    Optional<SchoolState> find(DistrictId district, SchoolId school);

    /// Stores `state` if what is stored still has its revision (or nothing is, for revision 0); the stored one then
    /// has the next revision. One conditional write; it settles the race between planning and applying a school.
    ///
    /// @return false if somebody else was faster; a repeat of the caller's own write counts as done
    boolean save(SchoolState state);
}
