package rollcall.sync;

import java.time.Instant;
import java.util.Optional;
import rollcall.plan.Fingerprint;
import rollcall.plan.PlanParts;
import rollcall.plan.SchoolPlan;

/// Stores the documents of one school's plan.
///
/// @param number of a plan that is applied tonight; what of it waits has the next one
record Staging(SchoolArchive archive, long number, Instant now) {

    /// @param base the school before the plan
    /// @param from what its fingerprint says
    /// @param hash of what waits, or of all of it
    PendingPlan store(SchoolState base, Fingerprint from, PlanParts parts, String hash, HoldState hold) {
        if (parts.safe().isEmpty()) {
            return new PendingPlan(number, now, hash, base.fingerprint().digest(),
                    archive.store(base, number, from, parts.rest()), Optional.empty(), hold);
        }
        SchoolPlan safe = parts.safe().get();
        SafePart part = new SafePart(number, archive.store(base, number, from, safe));
        SchoolState then = base.with(part.fingerprint());
        return new PendingPlan(number + 1, now, hash, part.fingerprint().digest(),
                archive.store(then, number + 1, from.with(safe.delta()), parts.rest()), Optional.of(part), hold);
    }
}
