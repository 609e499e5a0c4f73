package rollcall.plan;

import java.util.Map;
import java.util.Optional;

/// A held plan in two parts. Applied one after the other they come to the same as the whole.
///
/// @param safe what does no harm; empty if there is nothing of it
/// @param rest what waits
public record PlanParts(Optional<SchoolPlan> safe, SchoolPlan rest) {

    /// What the rest alone changes.
    ///
    /// @param fingerprint what the plan was made from
    public Map<EntityKind, Tally> tallies(Fingerprint fingerprint) {
        return safe.map(part -> rest.counted(fingerprint.with(part.delta()))).orElse(rest).tallies();
    }

    /// The parts of a held plan.
    ///
    /// @param fingerprint what the plan was made from
    public static PlanParts of(SchoolPlan plan, Fingerprint fingerprint) {
        boolean whole = plan.verdict().reasons().stream().anyMatch(HoldReason::concernsAll);
        return whole ? new PlanParts(Optional.empty(), plan) : new PlanSplit(plan, fingerprint).parts();
    }
}
