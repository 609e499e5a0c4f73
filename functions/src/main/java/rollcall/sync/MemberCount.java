package rollcall.sync;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import rollcall.plan.AccountId;
import rollcall.plan.Change;
import rollcall.plan.EntityKey;
import rollcall.plan.Former;
import rollcall.plan.SisClass;
import rollcall.roster.SectionId;

/// The memberships a plan adds and removes: told by the plan alone, however often it had to be applied.
record MemberCount(int added, int removed) {

    static MemberCount of(StagedPlan plan) {
        Former after = plan.former().after(plan.changes());
        int added = 0;
        int removed = 0;
        for (Change change : plan.changes()) {
            Set<AccountId> before = members(plan.former(), change.key());
            Set<AccountId> now = members(after, change.key());
            added += without(now, before);
            removed += without(before, now);
        }
        return new MemberCount(added, removed);
    }

    private static Set<AccountId> members(Former former, EntityKey key) {
        Optional<SisClass> found = key.type() == EntityKey.Type.CLASS
                ? former.schoolClass(new SectionId(key.id()))
                : Optional.empty();
        return found.<Set<AccountId>>map(SisClass::members).orElse(Set.of());
    }

    private static int without(Set<AccountId> all, Set<AccountId> others) {
        Set<AccountId> rest = new TreeSet<>(all);
        rest.removeAll(others);
        return rest.size();
    }
}
