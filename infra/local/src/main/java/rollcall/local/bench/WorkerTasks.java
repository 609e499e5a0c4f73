package rollcall.local.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import rollcall.clever.CleverCredentials;
import rollcall.clever.CleverRosterSource;
import rollcall.clever.CleverSettings;
import rollcall.clever.Sleeper;
import rollcall.lambda.Wiring;
import rollcall.local.CleverChoice;
import rollcall.local.LocalSystem;
import rollcall.local.SystemOptions;
import rollcall.local.aws.RequestMeter;
import rollcall.local.aws.Usage;
import rollcall.roster.DistrictId;
import rollcall.sync.PlanOutcome;
import rollcall.sync.PlanTask;
import rollcall.sync.RunId;

/// The worker's side: does a task for every line it reads, and answers each with a line.
public final class WorkerTasks {
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final double MILLIS = 1000;

    private final SystemOptions options;
    private final Clock clock;
    private final HeapPeak heap = HeapPeak.watch();

    /// @param options with servers that live in another process
    public WorkerTasks(SystemOptions options, Clock clock) {
        this.options = options;
        this.clock = clock;
    }

    /// Works until there are no more lines.
    public void serve(BufferedReader tasks, PrintWriter answers) throws IOException, InterruptedException {
        try (LocalSystem system = LocalSystem.start(options, clock)) {
            for (String line = tasks.readLine(); line != null; line = tasks.readLine()) {
                heap.reset();
                answers.println(work(Task.valueOf(line), system).line());
            }
        }
    }

    private Measured work(Task task, LocalSystem system) throws InterruptedException {
        return switch (task) {
            case NIGHT -> night(system);
            case PLAN -> plan(system);
            case REWRITE -> rewrite();
        };
    }

    private Measured night(LocalSystem system) throws InterruptedException {
        return Measured.of(system.night(_ -> {}), heap.megabytes());
    }

    private Measured plan(LocalSystem system) {
        Instant started = clock.instant();
        system.meter().reset();
        system.stopFunctions();
        Wiring wiring = system.wiring();
        try (CleverRosterSource source = source()) {
            DistrictId district = source.districts().iterator().next();
            RunId run = new RunId(started.toString());
            wiring.fanOut().all(run);
            PlanOutcome outcome = wiring.planDistrict().plan(new PlanTask(district, run), started.plus(LONGEST));
            return measured(started, system.meter(), !(outcome instanceof PlanOutcome.Planned));
        }
    }

    private Measured rewrite() {
        Instant started = clock.instant();
        RequestMeter meter = new RequestMeter();
        URI dynamo = options.dynamo().orElseThrow();
        try (CleverRosterSource source = source(); Rewrite rewrite = new Rewrite(dynamo, meter)) {
            source.districts()
                    .forEach(district -> rewrite.write(
                            source.pull(district, started.plus(LONGEST)).roster()));
        }
        return measured(started, meter, false);
    }

    private Measured measured(Instant started, RequestMeter meter, boolean failed) {
        double seconds = Duration.between(started, clock.instant()).toMillis() / MILLIS;
        Usage usage = meter.usage();
        return new Measured(seconds, usage.readUnits(), usage.writeUnits(), heap.megabytes(), 0, 0, failed);
    }

    private CleverRosterSource source() {
        return switch (options.clever()) {
            case CleverChoice.Existing there -> new CleverRosterSource(
                    CleverSettings.of(
                            there.api(),
                            there.authority(),
                            new CleverCredentials(there.clientId(), there.clientSecret())),
                    clock,
                    Sleeper.on(clock),
                    new SecureRandom());
            case CleverChoice.Simulated _ -> throw new IllegalStateException("a worker's Clever is elsewhere");
        };
    }
}
