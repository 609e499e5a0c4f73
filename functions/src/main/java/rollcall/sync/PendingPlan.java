package rollcall.sync;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rollcall.plan.HoldReason;

/// A staged plan that is not applied yet.
///
/// @param hash of the content, whatever the number: equal for the same changes
/// @param basis tells from which fingerprint the plan is to lead on
/// @param fingerprint where the school's fingerprint will lie once the plan is applied
/// @param safe what of it is applied although the rest waits, until it is
/// @param hold what it waits for
/// @param undoes the number of the plan that this one takes back, if it does
public record PendingPlan(
        long number,
        Instant since,
        String hash,
        String basis,
        FingerprintFiles fingerprint,
        Optional<SafePart> safe,
        HoldState hold,
        Optional<Long> undoes) {

    /// True if it waits for a person's yes.
    public boolean held() {
        return hold.waits();
    }

    /// What it waits for, in sentences; empty if it does not wait.
    public List<String> holds() {
        return held() ? hold.reasons().stream().map(HoldReason::sentence).toList() : List.of();
    }

    /// The number to be applied now: of all of it, or of the part that need not wait.
    public Optional<Long> due() {
        return held() ? safe.map(SafePart::number) : Optional.of(number);
    }

    /// The same plan, although another document was added to the fingerprint since.
    PendingPlan plus(String document, FingerprintFiles applied) {
        return new PendingPlan(number, since, hash, applied.digest(), fingerprint.plus(document), safe, hold, undoes);
    }

    PendingPlan with(HoldState next) {
        return new PendingPlan(number, since, hash, basis, fingerprint, safe, next, undoes);
    }

    /// The same once its safe part is applied.
    PendingPlan rest() {
        return new PendingPlan(number, since, hash, basis, fingerprint, Optional.empty(), hold, undoes);
    }

    /// True if it leads on from what a school's directory holds once the safe part is applied.
    boolean extend(FingerprintFiles applied) {
        return basis.equals(safe.map(SafePart::fingerprint).orElse(applied).digest());
    }
}
