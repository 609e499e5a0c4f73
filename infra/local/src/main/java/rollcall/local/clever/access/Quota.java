package rollcall.local.clever.access;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Requests per token and minute. The window is a fixed minute of the clock, not rolling. Thread-safe.
public final class Quota {
    /// What Clever grants a token.
    public static final int USUAL_LIMIT = 1_200;

    private static final long WINDOW_SECONDS = 60;

    private final Clock clock;
    private final Map<String, Window> windows = new ConcurrentHashMap<>();
    private volatile List<Bucket> buckets = List.of(new Bucket("default", USUAL_LIMIT));

    public Quota(Clock clock) {
        this.clock = clock;
    }

    /// A limit that applies to each token alone.
    public record Bucket(String name, int limit) {}

    private record Window(long minute, int used) {}

    /// What the headers say of one bucket after the request; `reset` in Unix seconds.
    public record Allowance(Bucket bucket, int remaining, long reset) {}

    /// How one request fared.
    public record Decision(boolean granted, List<Allowance> allowances) {
        public Decision {
            allowances = List.copyOf(allowances);
        }
    }

    public void limitTo(int perMinute) {
        buckets = List.of(new Bucket("default", perMinute));
    }

    /// Several buckets at once, the tightest of which decides.
    public void limitTo(List<Bucket> all) {
        buckets = List.copyOf(all);
    }

    /// Counts one request of this token, unless it is refused.
    public Decision take(String token) {
        long minute = clock.instant().getEpochSecond() / WINDOW_SECONDS;
        int limit = buckets.stream().mapToInt(Bucket::limit).min().orElse(USUAL_LIMIT);
        Window[] before = new Window[1];
        windows.compute(token, (_, window) -> {
            before[0] = window == null || window.minute() != minute ? new Window(minute, 0) : window;
            return new Window(minute, Math.min(limit, before[0].used() + 1));
        });
        boolean granted = before[0].used() < limit;
        return new Decision(granted, allowances(Math.min(limit, before[0].used() + 1), (minute + 1) * WINDOW_SECONDS));
    }

    private List<Allowance> allowances(int used, long reset) {
        List<Allowance> allowances = new ArrayList<>();
        for (Bucket bucket : buckets) {
            allowances.add(new Allowance(bucket, Math.max(0, bucket.limit() - used), reset));
        }
        return allowances;
    }
}
