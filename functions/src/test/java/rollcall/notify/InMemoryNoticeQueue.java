package rollcall.notify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// A queue that only remembers what was put into it, in that order.
public final class InMemoryNoticeQueue implements NoticeQueue {
    private final List<TellTask> waiting = new ArrayList<>();

    @Override
    public synchronized void send(Collection<? extends TellTask> tasks) {
        waiting.addAll(tasks);
    }

    /// The tasks that nobody has taken yet.
    public synchronized List<TellTask> waiting() {
        return List.copyOf(waiting);
    }

    /// Takes all tasks out of the queue.
    public synchronized List<TellTask> take() {
        List<TellTask> taken = List.copyOf(waiting);
        waiting.clear();
        return taken;
    }
}
