package rollcall.sync;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rollcall.plan.Fingerprint;
import rollcall.plan.PlanParts;
import rollcall.plan.SchoolPlan;
import rollcall.report.RecordedFinding;

/// Stores the documents of one school's plan.
///
/// @param findings the school's, to lie with the plan
/// @param number of a plan that is applied tonight; what of it waits has the next one
record Staging(SchoolArchive archive, long number, Instant now, List<RecordedFinding> findings) {

    /// @param base the school before the plan
    /// @param from what its fingerprint says
    /// @param hash of what waits, or of all of it
    PendingPlan store(SchoolState base, Fingerprint from, PlanParts parts, String hash, HoldState hold) {
        if (parts.safe().isEmpty()) {
            return new PendingPlan(number, now, hash, base.fingerprint().digest(),
                    archive.store(base, number, from, parts.rest(), findings), Optional.empty(), hold,
                    Optional.empty());
        }
        SchoolPlan safe = parts.safe().get();
        SafePart part = new SafePart(number, archive.store(base, number, from, safe, findings),
                safe.counted(from).tallies());
        SchoolState then = base.with(part.fingerprint());
        return new PendingPlan(number + 1, now, hash, part.fingerprint().digest(),
                archive.store(then, number + 1, from.with(safe.delta()), parts.rest(), List.of()), Optional.of(part),
                hold,
                Optional.empty());
    }
}
