package rollcall.local.clever.http;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/// How often what was asked for. Paths are without version, host and query, as `/users`. Thread-safe.
public final class RequestLog {
    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();

    void count(String path) {
        counts.computeIfAbsent(path, _ -> new LongAdder()).increment();
    }

    public long total() {
        return counts.values().stream().mapToLong(LongAdder::sum).sum();
    }

    public long of(String path) {
        return counts.getOrDefault(path, new LongAdder()).sum();
    }

    public Map<String, Long> byPath() {
        Map<String, Long> copy = new TreeMap<>();
        counts.forEach((path, count) -> copy.put(path, count.sum()));
        return copy;
    }

    public void reset() {
        counts.clear();
    }
}
