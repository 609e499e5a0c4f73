package rollcall.local.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import rollcall.local.aws.EmbeddedAws;

/// Measures how long the dashboard takes that nobody has called for a while: the deployed jar in Lambda's own runtime
/// client, with somebody who is signed in and asks for their districts. That reads a secret and a few items of DynamoDB.
public final class ColdStart {
    private static final String HANDLER = "rollcall.lambda.ApiHandler";
    private static final int RUNS = 5;
    private static final int WARM_CALLS = 300;
    private final Path jar;
    private final Clock clock;
    private final Consumer<String> progress;

    /// @param jar the functions as they are deployed
    public ColdStart(Path jar, Clock clock, Consumer<String> progress) {
        this.jar = jar;
        this.clock = clock;
        this.progress = progress;
    }

    /// A table in Markdown: for each way to start, the median of several starts.
    public List<String> measure() {
        List<String> lines = new ArrayList<>(List.of(
                "| start | first answer, s | of it init, s | warm p50, ms | warm p99, ms | classes | memory, MB |",
                "|---|--:|--:|--:|--:|--:|--:|"));
        try (EmbeddedAws aws = EmbeddedAws.inMemory(); SignedIn person = new SignedIn(aws, clock)) {
            Path cache = Files.createTempDirectory("rollcall-bench-").resolve("functions.aot");
            run(aws, person, Start.PLAIN, List.of("-XX:AOTCacheOutput=" + cache));
            for (Start start : Start.values()) {
                lines.add(line(start, medians(aws, person, start, cache)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private ColdRun medians(EmbeddedAws aws, SignedIn person, Start start, Path cache) {
        List<ColdRun> runs = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            runs.add(run(aws, person, start, start.flags(cache)));
            progress.accept(start.title() + ": " + runs.getLast());
        }
        return new ColdRun(
                median(runs, ColdRun::firstAnswer),
                median(runs, ColdRun::init),
                median(runs, ColdRun::warmMedian),
                median(runs, ColdRun::warmWorst),
                (long) median(runs, ColdRun::classes),
                (long) median(runs, ColdRun::megabytes));
    }

    private ColdRun run(EmbeddedAws aws, SignedIn person, Start start, List<String> flags) {
        try (RuntimeApi api = new RuntimeApi(clock);
                Sandbox sandbox = Sandbox.start(jar, HANDLER, flags, environment(aws, person, api, start),
                        clock)) {
            Instant begin = start == Start.SNAPSHOT ? api.awaitRestored() : sandbox.started();
            Instant ready = api.awaitReady();
            Instant first = api.invoke(person.request());
            person.check(api.lastAnswer());
            List<Double> warm = new ArrayList<>();
            for (int i = 0; i < WARM_CALLS; i++) {
                Instant asked = clock.instant();
                warm.add(seconds(asked, api.invoke(person.request())) * 1000);
            }
            warm.sort(Double::compare);
            return new ColdRun(
                    seconds(begin, first),
                    seconds(begin, ready),
                    warm.get(WARM_CALLS / 2),
                    warm.get(WARM_CALLS * 99 / 100),
                    sandbox.classes(),
                    sandbox.megabytes());
        }
    }

    private static Map<String, String> environment(
            EmbeddedAws aws, SignedIn person, RuntimeApi api, Start start) {
        Map<String, String> variables = new HashMap<>(Map.of(
                "AWS_LAMBDA_RUNTIME_API", api.address(),
                "DIRECTORY_TABLE", EmbeddedAws.DIRECTORY_TABLE,
                "SYNC_TABLE", EmbeddedAws.SYNC_TABLE,
                "PLAN_QUEUE_URL", aws.queueUrl(EmbeddedAws.PLAN_QUEUE),
                "SCHOOL_QUEUE_URL", aws.queueUrl(EmbeddedAws.SCHOOL_QUEUE),
                "NOTICES_TABLE", EmbeddedAws.NOTICES_TABLE,
                "NOTICE_QUEUE_URL", aws.queueUrl(EmbeddedAws.NOTICE_QUEUE),
                "CLEVER_SECRET_ARN", "clever"));
        variables.putAll(Map.of(
                "AWS_ENDPOINT_URL_DYNAMODB", aws.dynamoEndpoint().toString(),
                "AWS_ENDPOINT_URL_SQS", aws.queueEndpoint().toString(),
                "AWS_REGION", "us-east-1",
                "AWS_ACCESS_KEY_ID", "local",
                "AWS_SECRET_ACCESS_KEY", "local",
                "POWERTOOLS_SERVICE_NAME", "rollcall",
                "AWS_LAMBDA_INITIALIZATION_TYPE", start == Start.SNAPSHOT ? "snap-start" : "on-demand"));
        variables.putAll(person.environment());
        return variables;
    }

    private static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toNanos() / 1e9;
    }

    private static double median(List<ColdRun> runs, ToDoubleFunction<ColdRun> figure) {
        return runs.stream().mapToDouble(figure).sorted().toArray()[RUNS / 2];
    }

    private static String line(Start start, ColdRun run) {
        return "| %s | %.2f | %.2f | %.1f | %.1f | %,d | %d |".formatted(
                start.title(), run.firstAnswer(), run.init(), run.warmMedian(), run.warmWorst(), run.classes(),
                run.megabytes());
    }
}
