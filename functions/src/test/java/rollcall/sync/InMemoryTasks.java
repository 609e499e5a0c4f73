package rollcall.sync;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// A queue that only remembers what was put into it, in that order.
public final class InMemoryTasks implements TaskQueue {
    private final List<PlanTask> plans = new ArrayList<>();
    private final List<PreviewTask> previews = new ArrayList<>();
    private final List<SchoolTask> applies = new ArrayList<>();

    @Override
    public synchronized void plan(Collection<PlanTask> tasks) {
        plans.addAll(tasks);
    }

    @Override
    public synchronized void preview(PreviewTask task) {
        previews.add(task);
    }

    @Override
    public synchronized void apply(Collection<SchoolTask> tasks) {
        applies.addAll(tasks);
    }

    /// The districts to plan that nobody has taken yet.
    public synchronized List<PlanTask> plans() {
        return List.copyOf(plans);
    }

    /// The schools to apply that nobody has taken yet.
    public synchronized List<SchoolTask> applies() {
        return List.copyOf(applies);
    }

    /// Takes all districts to plan out of the queue.
    public synchronized List<PlanTask> takePlans() {
        List<PlanTask> taken = List.copyOf(plans);
        plans.clear();
        return taken;
    }

    /// Takes all previews out of the queue.
    public synchronized List<PreviewTask> takePreviews() {
        List<PreviewTask> taken = List.copyOf(previews);
        previews.clear();
        return taken;
    }

    /// Takes all schools to apply out of the queue.
    public synchronized List<SchoolTask> takeApplies() {
        List<SchoolTask> taken = List.copyOf(applies);
        applies.clear();
        return taken;
    }
}
