package rollcall.sync;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rollcall.plan.Change;
import rollcall.plan.EntityKey;
import rollcall.plan.Fingerprint;
import rollcall.plan.Former;
import rollcall.plan.Mark;
import rollcall.plan.SchoolPlan;
import rollcall.report.RecordedFinding;

/// What is kept of a plan until it is applied, and afterwards for the administrator to look at and to take back.
///
/// @param findings the school's, if they are to be kept anew
/// @param former what the directory had of what the plan changes when it was staged
/// @param marks what the school's fingerprint said of it
public record StagedPlan(
        long number, List<Change> changes, List<RecordedFinding> findings, Former former, Map<EntityKey, Mark> marks) {
    public StagedPlan {
        changes = List.copyOf(changes);
        findings = List.copyOf(findings);
        marks = Map.copyOf(marks);
    }

    /// The plan under its number.
    ///
    /// @param from what it was made from
    static StagedPlan of(long number, Fingerprint from, SchoolPlan plan, List<RecordedFinding> findings) {
        Map<EntityKey, Mark> marks = new TreeMap<>(from.marks());
        marks.keySet().retainAll(plan.delta().keySet());
        return new StagedPlan(number, plan.changes(), findings, plan.former(), marks);
    }

    /// The findings of a reading that changes nothing.
    static StagedPlan ofFindings(List<RecordedFinding> findings) {
        return new StagedPlan(0, List.of(), findings, Former.NOTHING, Map.of());
    }
}
