package rollcall.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rollcall.roster.SchoolId;

/// For one school: the changes that would bring the directory to the roster, the findings, and a verdict.
///
/// `delta` is what the school's fingerprint will have gained and lost once the changes are done; `former` is what the
/// directory has of what they change.
public record SchoolPlan(
        SchoolId school,
        List<Change> changes,
        List<Finding> findings,
        Map<EntityKind, Tally> tallies,
        Map<EntityKey, Optional<Mark>> delta,
        Former former,
        Verdict verdict) {

    public SchoolPlan {
        changes = List.copyOf(changes);
        findings = findings.stream().sorted().toList();
        tallies = Map.copyOf(tallies);
        delta = Map.copyOf(delta);
    }

    /// The same plan, judged otherwise.
    public SchoolPlan with(Verdict other) {
        return new SchoolPlan(school, changes, findings, tallies, delta, former, other);
    }

    /// The same plan, with what the directory has of what it changes.
    public SchoolPlan with(Former known) {
        return new SchoolPlan(school, changes, findings, tallies, delta, known, verdict);
    }

    /// The same plan, a part of another one, with tallies of its own.
    ///
    /// @param from what the school was before
    public SchoolPlan counted(Fingerprint from) {
        return new SchoolPlan(school, changes, findings, PartCount.of(this, from), delta, former, verdict);
    }

    /// True if there is nothing to apply.
    public boolean isEmpty() {
        return delta.isEmpty();
    }

    /// True if all it does is to write anew what is there already, because nobody was sure of it any more.
    public boolean onlyConfirms() {
        Former after = former.after(changes);
        return changes.stream().map(Change::key).allMatch(key -> after.of(key).equals(former.of(key)));
    }

    /// The same plan, which waits for these reasons, too.
    public SchoolPlan holding(Collection<HoldReason> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<HoldReason> reasons = new ArrayList<>(verdict.reasons());
        reasons.addAll(more);
        return new SchoolPlan(
                school, changes, findings, tallies, delta, former, new Verdict.Hold(reasons, verdict.dangerous()));
    }

    /// The same plan with only some of its changes, or with others in their place.
    SchoolPlan with(List<Change> others, Map<EntityKey, Optional<Mark>> leadingTo, Former before) {
        return new SchoolPlan(school, others, findings, tallies, leadingTo, before, verdict);
    }
}
