package rollcall.local.bench;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/// Our nights beside those of two peers, which were measured on 2 cores, each on its own database.
final class PeerTable {
    private static final List<Peers> PEERS = List.of(
            new Peers("454 s", "259 s"),
            new Peers("71 s", "22–26 s"),
            new Peers("101 s", "42 s"),
            new Peers("removes everything", "refuses in 1.6 s"));

    private PeerTable() {}

    /// What the peers took for the same step.
    private record Peers(String moodle, String grouper) {}

    /// @param rows as many as there are steps, in their order
    static List<String> of(String size, List<Row> rows) {
        List<String> lines = new ArrayList<>(List.of(
                "| " + size + " | Rollcall | Moodle 4.5.5 | Grouper 5.22.5, memberships only |",
                "|---|--:|--:|--:|"));
        Iterator<Peers> peers = PEERS.iterator();
        rows.forEach(row -> lines.add(line(row, peers.next())));
        lines.add("");
        return lines;
    }

    private static String line(Row row, Peers peers) {
        return String.format(Locale.ROOT, "| %s | %.1f s | %s | %s |",
                row.night(), row.measured().seconds(), peers.moodle(), peers.grouper());
    }
}
