package rollcall.notify;

import java.util.Collection;

/// Where it waits for a worker that people are to be told something (port). A task may arrive twice.
@FunctionalInterface
public interface NoticeQueue {

    /// Queues all tasks.
    ///
    /// @throws IllegalStateException if some were not taken; others may have been
    void send(Collection<? extends TellTask> tasks);
}
