package rollcall.sync;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rollcall.plan.EntityKind;
import rollcall.plan.SchoolDiff;
import rollcall.plan.Tally;
import rollcall.plan.Waiting;
import rollcall.roster.PersonId;

/// What planning one school came to.
///
/// @param before the school's state as it was read
/// @param after the state to store, if it differs
/// @param waiting what waits for a person's yes
/// @param losers whom the plan takes something from
record Staged(
        SchoolState before,
        SchoolState after,
        Map<EntityKind, Tally> tallies,
        int members,
        Waiting waiting,
        Set<PersonId> losers) {

    /// Of a school for which nothing is to be applied.
    static Staged idle(SchoolState before, SchoolState after, SchoolDiff diff, Waiting waiting) {
        return new Staged(before, after, tallies(diff), diff.members(), waiting, Set.of());
    }

    /// What waits at any of these schools.
    static Waiting waiting(List<Staged> schools) {
        return Waiting.all(schools.stream().map(Staged::waiting).toList());
    }

    /// The task of a plan that may be applied.
    Optional<SchoolTask> task() {
        return after.task().filter(_ -> after.undoing() || !after.pending().equals(before.pending()));
    }

    /// The number of an undo that waited and does no more.
    Optional<Long> replacedUndo() {
        return before.waitingUndo().filter(_ -> after.waitingUndo().isEmpty());
    }

    /// True if there is nothing to store.
    boolean unchanged() {
        return after.equals(before);
    }

    boolean held() {
        return after.pending().filter(PendingPlan::held).isPresent();
    }

    static Map<EntityKind, Tally> tallies(SchoolDiff diff) {
        Map<EntityKind, Tally> tallies = new EnumMap<>(EntityKind.class);
        diff.unchanged().forEach((kind, count) -> tallies.put(kind, new Tally(0, 0, 0, 0, count)));
        return tallies;
    }
}
