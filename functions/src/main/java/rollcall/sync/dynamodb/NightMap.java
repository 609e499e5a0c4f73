package rollcall.sync.dynamodb;

import java.util.Map;
import rollcall.dynamodb.ItemReader;
import rollcall.dynamodb.ItemWriter;
import rollcall.sync.NightSummary;

/// What a night came to, as a map. Attributes are named as in [NightSummary].
final class NightMap {
    private static final String SCHOOLS = "schools";
    private static final String CHANGED = "changed";
    private static final String HELD = "held";
    private static final String MEMBERS = "members";
    private static final String REQUESTS = "requests";
    /// Map from a kind to a tally; see [Counts].
    private static final String TALLIES = "tallies";

    private NightMap() {}

    static ItemWriter write(NightSummary night) {
        return new ItemWriter().number(SCHOOLS, night.schools())
                .number(CHANGED, night.changed())
                .number(HELD, night.held())
                .number(MEMBERS, night.members())
                .number(REQUESTS, night.requests())
                .map(TALLIES, Counts.tallies(night.tallies()));
    }

    static NightSummary read(ItemReader map) {
        return new NightSummary(
                Math.toIntExact(map.number(SCHOOLS)),
                Math.toIntExact(map.number(CHANGED)),
                Math.toIntExact(map.number(HELD)),
                Math.toIntExact(map.number(MEMBERS)),
                Math.toIntExact(map.number(REQUESTS)),
                map.map(TALLIES).map(Counts::tallies).orElse(Map.of()));
    }
}
