package rollcall.notify;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import rollcall.plan.AccountId;
import rollcall.roster.DistrictId;

/// Notices whose worker dies at one of the calls, before it or after it.
final class DyingNotices implements NoticeStore {
    private final NoticeStore store;
    private final boolean after;
    private int left;

    /// @param call at which one, from 1
    DyingNotices(NoticeStore store, int call, boolean after) {
        this.store = store;
        this.left = call;
        this.after = after;
    }

    static final class Death extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public Map<AccountId, Notice> find(DistrictId district, Audience audience, Collection<AccountId> accounts) {
        return call(() -> store.find(district, audience, accounts));
    }

    @Override
    public List<Notice> of(DistrictId district, AccountId account) {
        return call(() -> store.of(district, account));
    }

    @Override
    public boolean begin(Notice notice) {
        return call(() -> store.begin(notice));
    }

    @Override
    public void settle(Notice notice) {
        call(() -> {
            store.settle(notice);
            return true;
        });
    }

    private <T> T call(Supplier<T> work) {
        left--;
        if (left == 0 && !after) {
            throw new Death();
        }
        T result = work.get();
        if (left == 0) {
            throw new Death();
        }
        return result;
    }
}
