package rollcall.sync;

import java.util.Collections;
import java.util.List;
import java.util.Random;

/// How a queue may deliver what it was given.
enum Delivery {
    ONCE,
    TWICE,
    REORDERED,
    CONCURRENT;

    /// Carries out all of it. Everything was carried out once at least when this returns.
    void run(List<Runnable> due, Random order) {
        switch (this) {
            case ONCE -> due.forEach(Runnable::run);
            case TWICE -> due.forEach(task -> {
                task.run();
                task.run();
            });
            case REORDERED -> {
                Collections.shuffle(due, order);
                due.forEach(Runnable::run);
            }
            case CONCURRENT -> {
                due.addAll(List.copyOf(due));
                new Parallel(due.size()).map(due, task -> {
                    task.run();
                    return true;
                });
            }
        }
    }
}
