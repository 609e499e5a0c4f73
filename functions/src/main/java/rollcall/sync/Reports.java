package rollcall.sync;

import java.time.Clock;
import java.util.Optional;
import rollcall.report.DistrictReport;
import rollcall.report.SchoolReport;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;

/// Tells what an administrator sees, from the states alone: neither the directory nor a document is read for it.
public final class Reports {
    private final DistrictStore districts;
    private final SchoolStore schools;
    private final Clock clock;

    public Reports(DistrictStore districts, SchoolStore schools, Clock clock) {
        this.districts = districts;
        this.schools = schools;
        this.clock = clock;
    }

    /// The district with all its schools; empty if there is no such district.
    public Optional<DistrictReport> district(DistrictId district) {
        return districts.find(district).map(this::report);
    }

    /// One school; empty if there is none of this id.
    public Optional<SchoolReport> school(DistrictId district, SchoolId school) {
        return districts.find(district)
                .flatMap(state -> schools.find(district, school).map(found -> reporter(state).of(found)));
    }

    private DistrictReport report(DistrictState state) {
        SchoolReporter reporter = reporter(state);
        return new DistrictReport(
                state.district(),
                state.name(),
                state.inTouch(),
                reporter.failure().map(Failure::sentence),
                reporter.nextSync(),
                schools.all(state.district()).stream().map(reporter::of).toList());
    }

    private SchoolReporter reporter(DistrictState state) {
        return new SchoolReporter(state, clock.instant());
    }
}
