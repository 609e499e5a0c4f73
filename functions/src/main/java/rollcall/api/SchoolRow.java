package rollcall.api;

import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import rollcall.plan.EntityKind;
import rollcall.report.SchoolReport;
import rollcall.report.SchoolStatus;

/// A school in the overview.
///
/// @param present how many of each kind the directory holds
record SchoolRow(
        String id,
        String name,
        SchoolStatus status,
        SortedMap<EntityKind, Integer> present,
        int errors,
        int alerts,
        Optional<Instant> lastSync,
        Optional<WaitingView> waiting) {

    static SchoolRow of(SchoolReport report) {
        return new SchoolRow(report.school().value(), report.name(), report.status(), report.figures().present(),
                report.figures().errors(), report.figures().alerts(), report.lastSync(),
                report.waiting().map(WaitingView::of));
    }
}
