package rollcall.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// When a plan changes too much at once to be applied by itself.
///
/// @param standard the limits of every kind that has none of its own
/// @param own the limits of single kinds
/// @param rollover true while terms turn over: then classes may come, go and change as they like, and that somebody's
///        grade changes does not count
public record HoldPolicy(Limits standard, Map<EntityKind, Limits> own, boolean rollover) {
    public static final HoldPolicy DEFAULT = of(Limits.STANDARD);

    public HoldPolicy {
        own = Map.copyOf(own);
    }

    /// The same limits for every kind.
    public static HoldPolicy of(Limits limits) {
        return new HoldPolicy(limits, Map.of(), false);
    }

    public Limits limits(EntityKind kind) {
        return own.getOrDefault(kind, standard);
    }

    /// The verdict on the size of a plan that somebody asked for.
    ///
    /// @param updates how many records of each kind change themselves, whoever is in which class
    Verdict verdict(Map<EntityKind, Tally> tallies, Map<EntityKind, Integer> updates) {
        List<HoldReason> reasons = new ArrayList<>();
        Stream.of(EntityKind.STUDENT, EntityKind.CLASS)
                .filter(kind -> emptied(kind, tallies))
                .map(kind -> new HoldReason.EmptyRoster(kind, tallies.get(kind).before()))
                .forEach(reasons::add);
        reasons.addAll(judge(tallies, updates));
        return reasons.isEmpty() ? new Verdict.Apply() : new Verdict.Hold(reasons, Set.of());
    }

    private boolean emptied(EntityKind kind, Map<EntityKind, Tally> tallies) {
        Tally tally = tallies.getOrDefault(kind, Tally.NONE);
        return counts(kind) && tally.before() > 0 && tally.after() == 0;
    }

    /// What of a school's plan is over a limit.
    ///
    /// @param tallies what the plan does
    /// @param updates how many records of each kind change themselves, whoever is in which class
    List<HoldReason> judge(Map<EntityKind, Tally> tallies, Map<EntityKind, Integer> updates) {
        List<HoldReason> reasons = new ArrayList<>();
        for (EntityKind kind : EntityKind.values()) {
            if (counts(kind)) {
                judge(reasons, kind, tallies.getOrDefault(kind, Tally.NONE), updates.getOrDefault(kind, 0));
            }
        }
        return reasons;
    }

    /// Whether so many recognised changes of ids are too many to be believed. The limits are those of removals: had
    /// they not been recognised, they would be removals.
    ///
    /// @param relinked how many of each kind came back under other ids
    List<HoldReason> judgeIds(Map<EntityKind, Integer> relinked, Map<EntityKind, Tally> tallies) {
        List<HoldReason> reasons = new ArrayList<>();
        relinked.forEach((kind, count) -> {
            int current = tallies.getOrDefault(kind, Tally.NONE).before() + count;
            if (limits(kind).tooManyRemoved(count, current)) {
                reasons.add(new HoldReason.IdsChanged(kind, count, current));
            }
        });
        return reasons;
    }

    private void judge(List<HoldReason> reasons, EntityKind kind, Tally tally, int updated) {
        Limits limits = limits(kind);
        if (limits.tooManyRemoved(tally.removed(), tally.before())) {
            reasons.add(new HoldReason.LargeRemoval(kind, tally.removed(), tally.before(), limits.removals()));
        }
        if (limits.tooManyUpdated(updated, tally.before())) {
            reasons.add(new HoldReason.LargeUpdate(kind, updated, tally.before(), limits.updates()));
        }
    }

    /// Contact points follow their people; they are no reason of their own.
    boolean counts(EntityKind kind) {
        return kind != EntityKind.CONTACT_POINT && !(rollover && kind == EntityKind.CLASS);
    }
}
