package rollcall.notify;

import java.util.List;
import rollcall.roster.DistrictId;

/// What a district's administrators are to know (port).
@FunctionalInterface
public interface DistrictNews {

    /// All there is to tell now, whoever was told of it.
    List<OfficeNews> of(DistrictId district);
}
