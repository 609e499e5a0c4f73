package rollcall.sync.dynamodb;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rollcall.dynamodb.ItemReader;
import rollcall.dynamodb.ItemWriter;
import rollcall.plan.EntityKind;
import rollcall.plan.Tally;

/// Tallies by kind as maps. A tally is one short text, for the items are billed by the kilobyte.
final class Counts {
    private static final String BETWEEN = "/";

    private Counts() {}

    /// Each tally as `created/updated/removed/moved/unchanged/returned`.
    static ItemWriter tallies(Map<EntityKind, Tally> tallies) {
        ItemWriter map = new ItemWriter();
        new TreeMap<>(tallies).forEach((kind, tally) -> map.text(kind.name(), text(tally)));
        return map;
    }

    static Map<EntityKind, Tally> tallies(ItemReader map) {
        Map<EntityKind, Tally> tallies = new EnumMap<>(EntityKind.class);
        map.attributes().keySet().forEach(kind -> tallies.put(EntityKind.valueOf(kind), tally(map.text(kind))));
        return tallies;
    }

    private static String text(Tally tally) {
        return Stream.of(tally.created(), tally.updated(), tally.removed(), tally.moved(), tally.unchanged(),
                tally.returned())
                .map(String::valueOf)
                .collect(Collectors.joining(BETWEEN));
    }

    private static Tally tally(String text) {
        List<Integer> counts = Arrays.stream(text.split(BETWEEN, -1)).map(Integer::valueOf).toList();
        return new Tally(counts.get(0), counts.get(1), counts.get(2), counts.get(3), counts.get(5),
                counts.get(4));
    }
}
