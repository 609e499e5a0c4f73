package rollcall.sync;

import java.util.List;
import rollcall.plan.Change;
import rollcall.plan.SchoolPlan;
import rollcall.report.RecordedFinding;

/// What is kept of a plan until it is applied, and afterwards for the administrator to look at.
///
/// @param findings the school's, if they are to be kept anew
public record StagedPlan(long number, List<Change> changes, List<RecordedFinding> findings) {
    public StagedPlan {
        changes = List.copyOf(changes);
        findings = List.copyOf(findings);
    }

    static StagedPlan of(long number, SchoolPlan plan, List<RecordedFinding> findings) {
        return new StagedPlan(number, plan.changes(), findings);
    }
}
