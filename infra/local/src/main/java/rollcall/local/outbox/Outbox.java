package rollcall.local.outbox;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;

/// Everything that was sent since the start, and who answered STOP to it. Safe for use by many threads.
public final class Outbox {
    private static final int MOST = 1_000;
    private final ConcurrentLinkedDeque<SentMessage> messages = new ConcurrentLinkedDeque<>();
    private final Set<String> stopped = ConcurrentHashMap.newKeySet();

    void add(SentMessage message) {
        messages.addFirst(message);
        while (messages.size() > MOST) {
            messages.pollLast();
        }
    }

    public List<SentMessage> newestFirst() {
        return List.copyOf(messages);
    }

    /// The owner of the number answers STOP: no text message reaches them any more.
    public void stop(String number) {
        stopped.add(number);
    }

    public boolean stopped(String number) {
        return stopped.contains(number);
    }
}
