package rollcall.sync;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/// Does one thing to many items at once, on virtual threads, never more than `limit` at a time.
public record Parallel(int limit) {
    public Parallel {
        if (limit < 1) {
            throw new IllegalArgumentException("at least one at a time");
        }
    }

    /// The results, in the order of `items`. All are tried; if any failed, the first failure is thrown at the end.
    public <T, R> List<R> map(Collection<T> items, Function<? super T, ? extends R> function) {
        Semaphore permits = new Semaphore(limit);
        List<Future<R>> futures = new ArrayList<>(items.size());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (T item : items) {
                permits.acquireUninterruptibly();
                futures.add(threads.submit(() -> {
                    try {
                        return function.apply(item);
                    } finally {
                        permits.release();
                    }
                }));
            }
        }
        return futures.stream().<R>map(Parallel::result).toList();
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw unwrap(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static RuntimeException unwrap(Throwable cause) {
        return switch (cause) {
            case RuntimeException exception -> exception;
            case Error error -> throw error;
            case Throwable other -> new IllegalStateException(other);
        };
    }
}
