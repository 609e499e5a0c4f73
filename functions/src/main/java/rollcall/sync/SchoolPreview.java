package rollcall.sync;

import java.util.Map;
import rollcall.plan.FindingCode;
import rollcall.plan.SchoolPlan;

/// What tonight would do to one school.
///
/// @param plan without changes if the school stays as it is
public record SchoolPreview(String name, SchoolPlan plan) {

    /// How many findings of each kind there would be.
    public Map<FindingCode, Integer> findings() {
        return FindingsSummary.count(plan.findings());
    }
}
