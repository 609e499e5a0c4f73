package rollcall.sync;

import java.util.Collection;
import java.util.List;
import rollcall.directory.SchoolPair;
import rollcall.roster.DistrictId;

/// The store of the pairs of schools that a district's administrator settled. Reads are consistent.
public interface SchoolPairs {

    /// The pairs as last saved, by the roster's school; none if nothing was settled yet.
    List<SchoolPair> find(DistrictId district);

    /// Stores all pairs of a district, in place of those before. One write; of two administrators the later has the
    /// last word.
    void save(DistrictId district, Collection<SchoolPair> pairs);
}
