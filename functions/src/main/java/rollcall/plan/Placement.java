package rollcall.plan;

import java.util.SortedSet;
import rollcall.roster.SchoolId;
import rollcall.roster.Sorted;

/// The connected schools a person is at; `home` is the one whose plan writes the person's values.
record Placement(SchoolId home, SortedSet<SchoolId> schools) {
    Placement {
        schools = Sorted.with(schools, home);
    }
}
