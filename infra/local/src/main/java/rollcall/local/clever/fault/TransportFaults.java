package rollcall.local.clever.fault;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/// Faults that hit requests by their number, whatever they ask for. Thread-safe; counting starts when a fault is set.
///
/// A path is given without host, version and query (`/users`); it stands for exactly that path, `""` for all.
public final class TransportFaults {
    private static final String EVERY_PATH = "";

    private final List<Rule> rules = new CopyOnWriteArrayList<>();
    private final List<Hook> hooks = new CopyOnWriteArrayList<>();

    /// Applies to the requests numbered `from` to `until`, both included, of a path.
    private record Rule(Turn turn, TransportFault fault) {}

    private record Hook(Turn turn, Runnable action) {}

    private record Turn(String path, int from, int until, AtomicInteger seen) {
        static Turn at(String path, int number) {
            return new Turn(path, number, number, new AtomicInteger());
        }

        boolean comes(String requested) {
            if (!path.equals(EVERY_PATH) && !path.equals(requested)) {
                return false;
            }
            int number = seen.incrementAndGet();
            return from <= number && number <= until;
        }
    }

    /// The n-th request from now, counted from 1, fails.
    public void failRequest(int number, int status) {
        failPage(EVERY_PATH, number, status);
    }

    /// The n-th request of a path from now fails: page n for whoever asks each page once.
    public void failPage(String path, int number, int status) {
        rules.add(new Rule(Turn.at(path, number), new TransportFault.Failure(status)));
    }

    /// The next `times` requests of a path fail.
    public void failNext(String path, int times, int status) {
        rules.add(new Rule(new Turn(path, 1, times, new AtomicInteger()), new TransportFault.Failure(status)));
    }

    public void failAlways(String path, int status) {
        failNext(path, Integer.MAX_VALUE, status);
    }

    /// All requests answer 404.
    public void hideEverything() {
        failAlways(EVERY_PATH, 404);
    }

    /// The connection of the n-th request of a path ends after this fraction of the body.
    public void cutPage(String path, int number, double fraction) {
        rules.add(new Rule(Turn.at(path, number), new TransportFault.Cut(fraction)));
    }

    /// The body of the n-th request of a path comes slowly.
    public void slowPage(String path, int number, int pieceBytes, Duration pause) {
        rules.add(new Rule(Turn.at(path, number), new TransportFault.Slow(pieceBytes, pause)));
    }

    /// Runs the action before the n-th request of a path is answered: an edit during a pull, for instance.
    public void beforePage(String path, int number, Runnable action) {
        hooks.add(new Hook(Turn.at(path, number), action));
    }

    /// As [#beforePage] for the n-th request of any path.
    public void beforeRequest(int number, Runnable action) {
        beforePage(EVERY_PATH, number, action);
    }

    public void clear() {
        rules.clear();
        hooks.clear();
    }

    /// Counts this request in all rules, runs what is to run before it, and says what hits it; the earliest rule wins.
    public Optional<TransportFault> next(String path) {
        hooks.stream()
                .filter(hook -> hook.turn().comes(path))
                .toList()
                .forEach(hook -> hook.action().run());
        return rules.stream()
                .filter(rule -> rule.turn().comes(path))
                .toList()
                .stream()
                .map(Rule::fault)
                .findFirst();
    }
}
