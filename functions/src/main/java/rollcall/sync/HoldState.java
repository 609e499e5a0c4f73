package rollcall.sync;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rollcall.plan.HoldReason;

/// What a staged plan waits for, and what has been said to it.
///
/// @param reasons empty if it never had to wait
/// @param approval who let it go on
/// @param lapsed who let a former plan of the school go on that another replaced before it was applied
/// @param dropped true if it is not to be approved any more: the next reading replaces it
/// @param noticeOwed true until the administrator was told of these reasons
public record HoldState(
        List<HoldReason> reasons,
        Optional<Approval> approval,
        Optional<Approval> lapsed,
        boolean dropped,
        boolean noticeOwed) {
    /// Of a plan that has not to wait.
    public static final HoldState NONE = new HoldState(List.of(), Optional.empty(), Optional.empty(), false, false);

    public HoldState {
        reasons = List.copyOf(reasons);
    }

    /// The hold of a new plan. An approval of exactly the same changes stays; another one lapses.
    ///
    /// @param hash of the new plan's content
    /// @param former what the new plan replaces
    static HoldState of(List<HoldReason> reasons, String hash, Optional<PendingPlan> former) {
        if (reasons.isEmpty()) {
            return NONE;
        }
        Optional<Approval> approval = former.filter(plan -> plan.hash().equals(hash) && clearable(reasons))
                .flatMap(plan -> plan.hold().approval);
        Optional<Approval> lapsed = former.map(PendingPlan::hold)
                .filter(_ -> approval.isEmpty())
                .flatMap(hold -> hold.approval.or(() -> hold.lapsed));
        Set<String> topics = topics(reasons);
        boolean told = former.map(PendingPlan::hold)
                .filter(hold -> topics(hold.reasons).equals(topics) && !hold.noticeOwed)
                .isPresent();
        boolean owed = approval.isEmpty() && !topics.isEmpty() && !told;
        return new HoldState(reasons, approval, lapsed, false, owed);
    }

    /// True if it waits for a person's yes.
    public boolean waits() {
        return !reasons.isEmpty() && approval.isEmpty();
    }

    /// True if a person's yes is all it waits for.
    boolean clearable() {
        return clearable(reasons);
    }

    HoldState approved(Approval yes) {
        return new HoldState(reasons, Optional.of(yes), lapsed, false, false);
    }

    HoldState drop() {
        return new HoldState(reasons, approval, lapsed, true, noticeOwed);
    }

    private static boolean clearable(List<HoldReason> reasons) {
        return reasons.stream().allMatch(HoldReason::clearable);
    }

    /// What a notice is about: the numbers may change from night to night.
    private static Set<String> topics(List<HoldReason> reasons) {
        return reasons.stream()
                .filter(HoldReason::clearable)
                .map(reason -> reason.code() + reason.kind().map(Enum::name).orElse(""))
                .collect(Collectors.toSet());
    }
}
