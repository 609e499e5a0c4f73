package rollcall.sync;

import java.util.List;
import rollcall.plan.Change;
import rollcall.plan.Finding;
import rollcall.plan.SchoolPlan;

/// What is kept of a plan until it is applied, and afterwards for the administrator to look at.
public record StagedPlan(long number, List<Change> changes, List<Finding> findings) {
    public StagedPlan {
        changes = List.copyOf(changes);
        findings = List.copyOf(findings);
    }

    static StagedPlan of(long number, SchoolPlan plan) {
        return new StagedPlan(number, plan.changes(), plan.findings());
    }
}
