package rollcall.local.bench;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import rollcall.clever.CleverCredentials;
import rollcall.clever.CleverRosterSource;
import rollcall.clever.CleverSettings;
import rollcall.clever.Sleeper;
import rollcall.local.clever.CleverSimulator;
import rollcall.local.clever.generate.DistrictGenerator;
import rollcall.local.clever.generate.DistrictSpecification;
import rollcall.plan.Fingerprint;
import rollcall.plan.Former;
import rollcall.plan.HoldPolicy;
import rollcall.plan.Planner;
import rollcall.plan.SchoolDiff;
import rollcall.roster.Roster;
import rollcall.roster.SchoolId;

/// What planning a school of 1,000 students takes; the promise is 60 ms of one vCPU.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PlannerBenchmark {
    private Roster roster;
    private SchoolId school;
    private Planner planner;
    private Fingerprint applied;

    /// A roster as it comes from Clever, and the fingerprint of one that was applied.
    @Setup
    public void read() {
        Clock clock = Clock.systemUTC();
        DistrictSpecification specification = DistrictSpecification.of(1, 1, 1000);
        try (CleverSimulator clever = CleverSimulator.Setup.of(clock, DistrictGenerator.generate(specification, clock))
                .start(0); CleverRosterSource source = source(clever, clock)) {
            roster = source.pull(source.districts().iterator().next(), clock.instant().plus(Duration.ofMinutes(5)))
                    .roster();
        }
        school = roster.schools().firstKey();
        planner = planner();
        Map<SchoolId, SchoolDiff> diffs = new HashMap<>();
        planner.schools().forEach(each -> diffs.put(each, planner.diff(each, Fingerprint.EMPTY)));
        applied = Fingerprint.EMPTY.with(
                planner.plan(school, Fingerprint.EMPTY, planner.settle(diffs.values(), Map.of(), Map.of()),
                        Former.NOTHING, false)
                        .delta());
    }

    private static CleverRosterSource source(CleverSimulator clever, Clock clock) {
        CleverCredentials credentials = new CleverCredentials(clever.client().id(), clever.client().secret());
        return new CleverRosterSource(
                CleverSettings.of(clever.baseUri(), clever.baseUri(), credentials),
                clock,
                Sleeper.on(clock),
                new SecureRandom());
    }

    private Planner planner() {
        return new Planner(roster, _ -> true, HoldPolicy.DEFAULT);
    }

    /// The look at the whole district that comes before the diffs of its schools.
    @Benchmark
    public Planner view() {
        return planner();
    }

    /// A school where nothing changed.
    @Benchmark
    public SchoolDiff unchanged() {
        return planner.diff(school, applied);
    }

    /// A school that was never applied: its diff and its plan.
    @Benchmark
    public Object firstLoad() {
        SchoolDiff diff = planner.diff(school, Fingerprint.EMPTY);
        return planner.plan(school, Fingerprint.EMPTY, planner.settle(List.of(diff), Map.of(), Map.of()),
                Former.NOTHING, false);
    }
}
