package rollcall.local.clever.http;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import rollcall.local.clever.district.CleverId;
import rollcall.local.clever.district.Entity;
import rollcall.local.clever.district.Listed;
import rollcall.local.clever.district.Row;

/// Rows ascending by id, read page by page while they may be edited.
final class Listing<L extends Listed> {
    private final NavigableMap<CleverId, Row<L>> rows;
    private final Predicate<L> wanted;

    private Listing(NavigableMap<CleverId, Row<L>> rows, Predicate<L> wanted) {
        this.rows = rows;
        this.wanted = wanted;
    }

    static <L extends Listed> Listing<L> of(NavigableMap<CleverId, Row<L>> rows, Predicate<L> wanted) {
        return new Listing<>(rows, wanted);
    }

    /// The rows of these ids; whoever is not shared is left out.
    static <E extends Entity> Listing<E> of(Stream<Row<E>> some) {
        NavigableMap<CleverId, Row<E>> rows = new TreeMap<>();
        some.forEach(row -> rows.put(row.id(), row));
        return of(rows, _ -> true);
    }

    /// One page and whether there are rows on either side of it.
    record Page<L extends Listed>(List<Row<L>> rows, boolean moreBefore, boolean moreAfter) {}

    Page<L> page(Paging paging) {
        return switch (paging.cursor()) {
            case Paging.Start _ -> ascending(rows, paging.limit(), false);
            case Paging.After(CleverId id) -> ascending(rows.tailMap(id, false), paging.limit(), true);
            case Paging.Before(CleverId id) -> descending(rows.headMap(id, false), paging.limit(), true);
            case Paging.Last _ -> descending(rows, paging.limit(), false);
        };
    }

    private Page<L> ascending(NavigableMap<CleverId, Row<L>> range, int limit, boolean moreBefore) {
        List<Row<L>> taken = take(range, limit + 1);
        boolean more = taken.size() > limit;
        return new Page<>(more ? taken.subList(0, limit) : taken, moreBefore, more);
    }

    private Page<L> descending(NavigableMap<CleverId, Row<L>> range, int limit, boolean moreAfter) {
        List<Row<L>> taken = take(range.descendingMap(), limit + 1);
        boolean more = taken.size() > limit;
        return new Page<>((more ? taken.subList(0, limit) : taken).reversed(), more, moreAfter);
    }

    private List<Row<L>> take(NavigableMap<CleverId, Row<L>> range, int count) {
        List<Row<L>> taken = new ArrayList<>();
        Iterator<Row<L>> all = range.values().iterator();
        while (taken.size() < count && all.hasNext()) {
            Row<L> row = all.next();
            if (wanted.test(row.content())) {
                taken.add(row);
            }
        }
        return taken;
    }
}
