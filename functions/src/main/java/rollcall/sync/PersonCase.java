package rollcall.sync;

import java.util.List;
import rollcall.plan.Fingerprint;
import rollcall.plan.SchoolPlan;
import rollcall.report.PersonTrace;

/// One person as read just now: what there is to tell, and the plans that would do it.
record PersonCase(PersonTrace trace, List<AtSchool> schools) {
    PersonCase {
        schools = List.copyOf(schools);
    }

    /// The schools at which something would be done.
    List<AtSchool> changed() {
        return schools.stream().filter(part -> !part.plan().isEmpty()).toList();
    }

    /// The person's part of one school.
    record AtSchool(SchoolState state, Fingerprint from, SchoolPlan plan) {}
}
