package rollcall.sync;

import java.time.Instant;
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
/// @param since when the school began to wait for the like, whatever plan it was then; empty if no person is to say
/// anything
public record HoldState(
        List<HoldReason> reasons,
        Optional<Approval> approval,
        Optional<Approval> lapsed,
        boolean dropped,
        Optional<Instant> since) {
    /// Of a plan that has not to wait.
    public static final HoldState NONE = new HoldState(List.of(), Optional.empty(), Optional.empty(), false,
            Optional.empty());

    public HoldState {
        reasons = List.copyOf(reasons);
    }

    /// The hold of a new plan. An approval of exactly the same changes stays; another one lapses.
    ///
    /// @param hash of the new plan's content
    /// @param former what the new plan replaces
    /// @param now when the new plan begins to wait
    static HoldState of(List<HoldReason> reasons, String hash, Optional<PendingPlan> former, Instant now) {
        if (reasons.isEmpty()) {
            return NONE;
        }
        Optional<Approval> approval = former.filter(plan -> plan.hash().equals(hash) && clearable(reasons))
                .flatMap(plan -> plan.hold().approval);
        Optional<Approval> lapsed = former.map(PendingPlan::hold)
                .filter(_ -> approval.isEmpty())
                .flatMap(hold -> hold.approval.or(() -> hold.lapsed));
        Set<String> topics = topics(reasons);
        Instant begun = former.map(PendingPlan::hold)
                .filter(hold -> topics(hold.reasons).equals(topics))
                .flatMap(HoldState::since)
                .orElse(now);
        Optional<Instant> since = Optional.of(begun).filter(_ -> approval.isEmpty() && !topics.isEmpty());
        return new HoldState(reasons, approval, lapsed, false, since);
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
        return new HoldState(reasons, Optional.of(yes), lapsed, false, Optional.empty());
    }

    HoldState drop() {
        return new HoldState(reasons, approval, lapsed, true, since);
    }

    private static boolean clearable(List<HoldReason> reasons) {
        return reasons.stream().allMatch(HoldReason::clearable);
    }

    /// What a hold is about: the numbers may change from night to night.
    private static Set<String> topics(List<HoldReason> reasons) {
        return reasons.stream()
                .filter(HoldReason::clearable)
                .map(reason -> reason.code() + reason.kind().map(Enum::name).orElse(""))
                .collect(Collectors.toSet());
    }
}
