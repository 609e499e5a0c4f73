package rollcall.sync;

import java.util.Collection;

/// Where tasks wait for their worker. A task may be delivered more than once and in any order.
public interface TaskQueue {
    void plan(Collection<PlanTask> tasks);

    void preview(PreviewTask task);

    void apply(Collection<SchoolTask> tasks);
}
