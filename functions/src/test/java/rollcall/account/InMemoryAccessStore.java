package rollcall.account;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What is remembered for a while, in memory; [AccessStoreContract] holds for it.
public final class InMemoryAccessStore implements AccessStore {
    private final Map<AccessKey, Kept> things = new HashMap<>();
    private final Clock clock;

    public InMemoryAccessStore(Clock clock) {
        this.clock = clock;
    }

    private record Kept(String value, long count, Instant expiry) {}

    @Override
    public synchronized boolean create(AccessKey key, String value, Instant expiry) {
        boolean absent = kept(key).isEmpty();
        if (absent) {
            things.put(key, new Kept(value, 0, expiry));
        }
        return absent;
    }

    @Override
    public synchronized Optional<String> find(AccessKey key) {
        return kept(key).map(Kept::value);
    }

    @Override
    public synchronized boolean replace(AccessKey key, String expected, String value, Instant expiry) {
        boolean there = find(key).filter(expected::equals).isPresent();
        if (there) {
            things.put(key, new Kept(value, 0, expiry));
        }
        return there;
    }

    @Override
    public synchronized Optional<String> take(AccessKey key) {
        Optional<String> value = find(key);
        things.remove(key);
        return value;
    }

    @Override
    public synchronized long count(AccessKey key, Instant expiry) {
        Kept next = kept(key).map(kept -> new Kept("", kept.count + 1, kept.expiry))
                .orElseGet(() -> new Kept("", 1, expiry));
        things.put(key, next);
        return next.count;
    }

    /// Everything stored, as text: what somebody who reads the table sees.
    public synchronized String everything() {
        return things.toString();
    }

    private Optional<Kept> kept(AccessKey key) {
        return Optional.ofNullable(things.get(key)).filter(kept -> clock.instant().isBefore(kept.expiry));
    }
}
