package rollcall.notify;

import java.util.List;
import rollcall.roster.DistrictId;

/// Who administers a district (port).
@FunctionalInterface
public interface Officers {

    /// All who administer the whole of it, each address once.
    List<Officer> of(DistrictId district);
}
