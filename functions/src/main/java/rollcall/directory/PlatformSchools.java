package rollcall.directory;

import java.util.List;
import rollcall.roster.DistrictId;

/// The store of a district's schools as the platform knows them. Reads are consistent.
public interface PlatformSchools {

    /// All of them, by id.
    List<PlatformSchool> all(DistrictId district);

    /// Stores a school, in place of what had its id.
    void put(DistrictId district, PlatformSchool school);
}
