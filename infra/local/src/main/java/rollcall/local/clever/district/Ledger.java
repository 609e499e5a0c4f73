package rollcall.local.clever.district;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// Lets one edit in at a time and notes each in the feed.
final class Ledger {
    private final ReentrantLock lock = new ReentrantLock();
    private final Clock clock;
    private final EventFeed feed;
    private Runnable afterEdit = () -> {};

    Ledger(Clock clock, EventFeed feed) {
        this.clock = clock;
        this.feed = feed;
    }

    /// What follows every change: `last_sync` moves.
    void afterEdit(Runnable action) {
        afterEdit = action;
    }

    Instant now() {
        return clock.instant();
    }

    void edit(Runnable change) {
        edit(() -> {
            change.run();
            return true;
        });
    }

    <T> T edit(Supplier<T> change) {
        lock.lock();
        try {
            return change.get();
        } finally {
            lock.unlock();
        }
    }

    void saved(Entity after, Optional<Entity> before) {
        feed.append(after, before.isPresent() ? "updated" : "created", before);
        afterEdit.run();
    }

    void removed(Entity last) {
        feed.append(last, "deleted", Optional.empty());
        afterEdit.run();
    }
}
