package rollcall.notify;

import java.util.List;

class InMemoryNoticeQueueTest extends NoticeQueueContract {
    private final InMemoryNoticeQueue queue = new InMemoryNoticeQueue();

    @Override
    protected NoticeQueue queue() {
        return queue;
    }

    @Override
    protected List<TellTask> take() {
        return queue.take();
    }
}
