package rollcall.notify;

import java.util.Set;
import java.util.function.Supplier;
import rollcall.plan.ContactPoint;
import rollcall.roster.DistrictId;

/// What administrators were told, as a worker sees it that dies at one of the calls, before it or after it.
final class DyingOfficeStore implements OfficeStore {
    private final OfficeStore store;
    private final boolean after;
    private int left;

    /// @param call at which one, from 1
    DyingOfficeStore(OfficeStore store, int call, boolean after) {
        this.store = store;
        this.left = call;
        this.after = after;
    }

    @Override
    public Set<NewsId> told(DistrictId district, ContactPoint officer) {
        return call(() -> store.told(district, officer));
    }

    @Override
    public boolean begin(OfficeNotice notice) {
        return call(() -> store.begin(notice));
    }

    @Override
    public void release(OfficeNotice notice) {
        call(() -> {
            store.release(notice);
            return true;
        });
    }

    private <T> T call(Supplier<T> work) {
        left--;
        if (left == 0 && !after) {
            throw new DyingNotices.Death();
        }
        T result = work.get();
        if (left == 0) {
            throw new DyingNotices.Death();
        }
        return result;
    }
}
