package rollcall.sync;

import java.util.List;

class InMemoryTasksTest extends TaskQueueContract {
    private final InMemoryTasks queue = new InMemoryTasks();

    @Override
    protected TaskQueue queue() {
        return queue;
    }

    @Override
    protected List<PlanTask> takePlans() {
        return queue.takePlans();
    }

    @Override
    protected List<SchoolTask> takeApplies() {
        return queue.takeApplies();
    }
}
