package rollcall.plan;

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

    /// True if there is nothing to apply.
    public boolean isEmpty() {
        return delta.isEmpty();
    }
}
