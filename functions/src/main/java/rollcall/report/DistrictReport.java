package rollcall.report;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import rollcall.roster.DistrictId;

/// What an administrator sees of a district: its schools, the most actionable first.
///
/// @param connected true if its source lets us read it, as far as is known
/// @param trouble why the last attempt to read the district failed, and what to do; empty if it did not
/// @param nextSync when the district is looked at again; empty: not by itself
public record DistrictReport(
        DistrictId district,
        String name,
        boolean connected,
        Optional<String> trouble,
        Optional<Instant> nextSync,
        List<SchoolReport> schools) {
    public DistrictReport {
        schools = schools.stream().sorted(SchoolReport.MOST_ACTIONABLE).toList();
    }

    /// The same of some of the schools.
    public DistrictReport of(List<SchoolReport> some) {
        return new DistrictReport(district, name, connected, trouble, nextSync, some);
    }

    /// What the last nights came to, the newest last.
    public List<NightFigures> nights() {
        return Trend.of(schools);
    }

    /// All schools together. A person counts once, at the home school.
    public Figures totals() {
        return schools.stream().map(SchoolReport::figures).reduce(Figures.NONE, Figures::plus);
    }

    /// How many schools have each status; every status is there.
    public SortedMap<SchoolStatus, Integer> statuses() {
        TreeMap<SchoolStatus, Integer> statuses = new TreeMap<>();
        for (SchoolStatus status : SchoolStatus.values()) {
            statuses.put(status, 0);
        }
        schools.forEach(school -> statuses.merge(school.status(), 1, Integer::sum));
        return Collections.unmodifiableSortedMap(statuses);
    }
}
