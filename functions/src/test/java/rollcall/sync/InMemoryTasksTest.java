package rollcall.sync;

import java.util.List;
import java.util.stream.Stream;

class InMemoryTasksTest extends TaskQueueContract {
    private final InMemoryTasks queue = new InMemoryTasks();

    @Override
    protected TaskQueue queue() {
        return queue;
    }

    @Override
    protected List<DistrictTask> takeDistricts() {
        return Stream.<DistrictTask>concat(queue.takePlans().stream(), queue.takePreviews().stream()).toList();
    }

    @Override
    protected List<SchoolTask> takeApplies() {
        return queue.takeApplies();
    }
}
