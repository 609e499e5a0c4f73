package rollcall.notify;

import java.util.List;
import java.util.Optional;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;

/// The newest round of each audience of each school (port). Reads are consistent.
public interface RoundStore {

    Optional<Round> find(DistrictId district, SchoolId school, Audience audience);

    /// All of a school.
    List<Round> of(DistrictId district, SchoolId school);

    /// All of a district.
    List<Round> of(DistrictId district);

    /// Stores the round if the stored one has its revision, or if there is none and its revision is 0. The stored one
    /// has the next revision, see [Round#stored].
    ///
    /// @return false if somebody else stored another meanwhile
    boolean save(Round round);
}
