package rollcall.sync;

import java.util.Optional;
import rollcall.plan.Fingerprint;
import rollcall.plan.HoldReason;
import rollcall.plan.PlanParts;
import rollcall.plan.SchoolPlan;
import rollcall.plan.Waiting;

/// What a hold stops.
public enum HoldScope {
    /// Everything of the school.
    WHOLE_SCHOOL,
    /// Only what is dangerous; the rest is applied.
    DANGEROUS_ONLY;

    /// What of a plan goes on and what of it waits, if it is held.
    ///
    /// @param fingerprint what the plan was made from
    PlanParts parts(SchoolPlan plan, Fingerprint fingerprint) {
        return splits(plan) ? PlanParts.of(plan, fingerprint) : new PlanParts(Optional.empty(), plan);
    }

    /// True if only a part of the plan is to wait.
    boolean splits(SchoolPlan plan) {
        return this == DANGEROUS_ONLY && !plan.verdict().reasons().isEmpty();
    }

    /// What of a plan waits, be it that somebody has said yes to it already: until it is applied, it is not so.
    ///
    /// @param parts those of the plan
    /// @param fingerprint what the plan was made from
    Waiting waiting(SchoolPlan plan, PlanParts parts, Fingerprint fingerprint) {
        if (plan.verdict().reasons().isEmpty()) {
            return Waiting.NOTHING;
        }
        boolean whole = this == WHOLE_SCHOOL || plan.verdict().reasons().stream().anyMatch(HoldReason::concernsAll);
        return Waiting.of(parts.rest(), fingerprint, whole);
    }
}
