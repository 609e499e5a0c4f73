package rollcall.local.bench;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import rollcall.lambda.Packed;

/// How long the pages of a large district take: each of the API's answers, from request to response.
public final class DashboardBenchmark {
    private static final int SCHOOLS = 1000;
    private static final int FINDINGS = 100_000;
    private static final int ROUNDS = 100;
    /// What takes long is not asked a hundred times.
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(15);
    private static final int WARMUP = 10;
    private static final double KILOBYTE = 1000;
    private static final String SCHOOL = "/api/schools/" + CrowdedDistrict.school(SCHOOLS / 2);
    private static final List<Question> QUESTIONS = List.of(
            new Question("overview", "/api/schools", Map.of()),
            new Question("overview, searched and sorted", "/api/schools",
                    Map.of("search", "school s00", "sort", "STUDENTS", "descending", "true")),
            new Question("progress", "/api/runs/current", Map.of()),
            new Question("findings of the district by kind", "/api/findings", Map.of()),
            new Question("findings of the district as CSV", "/api/findings.csv", Map.of()),
            new Question("report of a school", SCHOOL, Map.of()),
            new Question("findings of a school", SCHOOL + "/findings", Map.of()),
            new Question("findings of a school as CSV", SCHOOL + "/findings.csv", Map.of()),
            new Question("changes of a plan", SCHOOL + "/changes", Map.of("plan", "1")),
            new Question("changes of a plan as CSV", SCHOOL + "/changes.csv", Map.of("plan", "1")),
            new Question("plans of a school", SCHOOL + "/plans", Map.of()),
            new Question("preview of an undo", SCHOOL + "/plans/1/undo", Map.of()),
            new Question("who was told at a school", SCHOOL + "/notices", Map.of()),
            new Question("rounds of notices", "/api/notices", Map.of()),
            new Question("settings", "/api/settings", Map.of()),
            new Question("administrators", "/api/administrators", Map.of()),
            new Question("audit trail", "/api/audit", Map.of()));

    private final Clock clock;
    private final Consumer<String> progress;

    /// @param progress told what is going on
    public DashboardBenchmark(Clock clock, Consumer<String> progress) {
        this.clock = clock;
        this.progress = progress;
    }

    /// Something that is asked again and again.
    private record Question(String name, String path, Map<String, String> query) {}

    /// Lines of Markdown.
    public List<String> run() {
        progress.accept("%,d schools with %,d findings".formatted(SCHOOLS, FINDINGS));
        try (Dashboard dashboard = new Dashboard(new CrowdedDistrict(SCHOOLS, FINDINGS), clock)) {
            List<String> lines = new ArrayList<>();
            lines.add("**%,d schools, %,d findings**".formatted(SCHOOLS, FINDINGS));
            lines.add("");
            lines.add("| answer | status | p50, ms | p99, ms | kB | read units |");
            lines.add("|---|--:|--:|--:|--:|--:|");
            QUESTIONS.forEach(question -> lines.add(measured(dashboard, question)));
            return lines;
        }
    }

    private String measured(Dashboard dashboard, Question question) {
        progress.accept("  " + question.name());
        for (int round = 0; round < WARMUP; round++) {
            dashboard.get(question.path(), question.query());
        }
        dashboard.meter().reset();
        List<Duration> times = new ArrayList<>();
        Packed answer = timed(dashboard, question, times);
        Instant end = clock.instant().plus(LONG_ENOUGH);
        while (times.size() < ROUNDS && clock.instant().isBefore(end)) {
            answer = timed(dashboard, question, times);
        }
        Collections.sort(times);
        return String.format(Locale.ROOT, "| %s | %d | %.1f | %.1f | %.1f | %.1f |", question.name(),
                answer.response().status(),
                milliseconds(times.get(times.size() / 2)),
                milliseconds(times.get(times.size() - 1 - times.size() / 100)),
                answer.body().getBytes(StandardCharsets.UTF_8).length / KILOBYTE,
                dashboard.meter().usage().readUnits() / times.size());
    }

    private Packed timed(Dashboard dashboard, Question question, List<Duration> times) {
        Instant begun = clock.instant();
        Packed answer = dashboard.get(question.path(), question.query());
        times.add(Duration.between(begun, clock.instant()));
        return answer;
    }

    private static double milliseconds(Duration time) {
        return time.toNanos() / 1e6;
    }
}
