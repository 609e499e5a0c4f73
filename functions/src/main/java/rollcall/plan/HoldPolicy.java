package rollcall.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// When a plan is too dangerous to be applied by itself.
///
/// @param removals the fraction of a kind that may go, 0 to 1; more holds
/// @param floor so many removals of a kind are needed before the fraction counts at all
public record HoldPolicy(double removals, int floor) {
    /// More than 10 % of any kind, as Clever's own guard for partners has it; fewer than 10 never hold.
    public static final HoldPolicy DEFAULT = new HoldPolicy(0.10, 10);

    public HoldPolicy {
        if (!(removals >= 0 && removals <= 1) || floor < 1) {
            throw new IllegalArgumentException("removals is a fraction from 0 to 1, floor at least 1");
        }
    }

    public Verdict judge(Map<EntityKind, Tally> tallies) {
        List<HoldReason> reasons = new ArrayList<>();
        for (EntityKind kind : EntityKind.values()) {
            Tally tally = tallies.getOrDefault(kind, Tally.NONE);
            if (counts(kind) && tooMany(tally.removed(), tally.before())) {
                reasons.add(new HoldReason.LargeRemoval(kind, tally.removed(), tally.before(), removals));
            }
        }
        return reasons.isEmpty() ? new Verdict.Apply() : new Verdict.Hold(reasons);
    }

    /// Whether so many recognised changes of ids are too many to be believed. The limits are those of removals: had
    /// they not been recognised, they would be removals.
    ///
    /// @param relinked how many of each kind came back under other ids
    List<HoldReason> judgeIds(Map<EntityKind, Integer> relinked, Map<EntityKind, Tally> tallies) {
        List<HoldReason> reasons = new ArrayList<>();
        relinked.forEach((kind, count) -> {
            int current = tallies.getOrDefault(kind, Tally.NONE).before() + count;
            if (tooMany(count, current)) {
                reasons.add(new HoldReason.IdsChanged(kind, count, current));
            }
        });
        return reasons;
    }

    private boolean tooMany(int count, int before) {
        return count >= floor && BigDecimal.valueOf(count).compareTo(limit(before)) > 0;
    }

    /// In decimal: as binary fractions, 29 of 100 are more than 0.29.
    private BigDecimal limit(int before) {
        return BigDecimal.valueOf(removals).multiply(BigDecimal.valueOf(before));
    }

    /// Contact points follow their people; they are no reason of their own.
    private static boolean counts(EntityKind kind) {
        return kind != EntityKind.CONTACT_POINT;
    }
}
