package rollcall.local.bench;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import rollcall.local.clever.generate.DistrictSpecification;

/// Finds the smallest heap in which the plan function plans a first load, by bisection.
public final class SmallestHeap {
    private static final int STEP = 64;
    private static final int STEPS = 48;
    /// One that takes longer only collects garbage.
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Clock clock;
    private final Consumer<String> progress;

    public SmallestHeap(Clock clock, Consumer<String> progress) {
        this.clock = clock;
        this.progress = progress;
    }

    /// Megabytes, a multiple of 64, up to 3 GB.
    ///
    /// @throws IllegalStateException if even 3 GB are too few
    public int find(int students) {
        DistrictSpecification specification = Districts.of(students);
        int tooFew = 0;
        int enough = STEPS;
        if (!passes(specification, enough)) {
            throw new IllegalStateException("the district cannot be planned within 3 GB");
        }
        while (enough - tooFew > 1) {
            int middle = (tooFew + enough) / 2;
            if (passes(specification, middle)) {
                enough = middle;
            } else {
                tooFew = middle;
            }
        }
        return enough * STEP;
    }

    /// Each attempt on servers of its own: what an attempt that died has begun must not be in the way of the next.
    private boolean passes(DistrictSpecification specification, int steps) {
        try (Servers servers = new Servers(specification, clock);
                Worker worker = Worker.start(steps * STEP, servers.environment())) {
            boolean passed = worker.run(Task.PLAN, PATIENCE).filter(measured -> !measured.failed()).isPresent();
            progress.accept("-Xmx%dm %s".formatted(steps * STEP, passed ? "is enough" : "is too small"));
            return passed;
        }
    }
}
