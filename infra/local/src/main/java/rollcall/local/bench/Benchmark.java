package rollcall.local.bench;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import rollcall.local.clever.generate.DistrictSpecification;

/// Runs whole nights of districts of several sizes and tells what they took.
public final class Benchmark {
    private static final double ORDINARY_NIGHT = 0.005;
    private static final double PEERS_CHANGE = 0.01;

    private final Clock clock;
    private final Consumer<String> progress;

    /// @param progress told of every night as soon as it is over
    public Benchmark(Clock clock, Consumer<String> progress) {
        this.clock = clock;
        this.progress = progress;
    }

    /// Lines of Markdown: the nights of a district with so many students.
    public List<String> district(int students) {
        List<Row> rows = new ArrayList<>();
        try (Nights nights = nights(Districts.of(students), rows)) {
            List<String> lines = title(students, nights.population());
            nights.firstLoad();
            nights.withoutEvents();
            nights.withEvents();
            nights.changed(ORDINARY_NIGHT);
            nights.rewrite();
            nights.collapsed();
            lines.addAll(NightTable.of(rows));
            return lines;
        }
    }

    /// Lines of Markdown: the district the peers were measured with, beside their figures.
    public List<String> peers() {
        List<Row> rows = new ArrayList<>();
        try (Nights nights = nights(Districts.ofThePeers(), rows)) {
            String size = nights.population().toString();
            nights.firstLoad();
            nights.withoutEvents();
            nights.changed(PEERS_CHANGE);
            nights.collapsed();
            return PeerTable.of(size, rows);
        }
    }

    private Nights nights(DistrictSpecification specification, List<Row> rows) {
        progress.accept("%,d students".formatted(specification.size().students()));
        return new Nights(specification, clock, row -> {
            rows.add(row);
            progress.accept("  %s: %.1f s".formatted(row.night(), row.measured().seconds()));
        });
    }

    private static List<String> title(int students, Population population) {
        return new ArrayList<>(List.of(String.format(Locale.ROOT, "**%,d students**: %s", students, population), ""));
    }
}
