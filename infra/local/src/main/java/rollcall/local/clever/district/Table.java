package rollcall.local.clever.district;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// All records of one kind, by id. Readers never wait for an edit; each edit is recorded in the district's feed.
public final class Table<E extends Entity> {
    private final ConcurrentSkipListMap<CleverId, Row<E>> rows = new ConcurrentSkipListMap<>();
    private final String collection;
    private final Class<E> type;
    private final Ledger ledger;

    Table(String collection, Class<E> type, Ledger ledger) {
        this.collection = collection;
        this.type = type;
        this.ledger = ledger;
    }

    /// The path segment of its list.
    public String collection() {
        return collection;
    }

    public Optional<E> find(CleverId id) {
        return row(id).map(Row::content);
    }

    /// The record that must exist.
    public E get(CleverId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no record " + id));
    }

    /// All records, ascending by id.
    public Stream<E> all() {
        return rows.values().stream().map(Row::content);
    }

    public int size() {
        return rows.size();
    }

    /// Adds the record, or replaces the one of its id. Replacing it by an equal one is no change.
    public void put(E entity) {
        ledger.edit(() -> {
            Optional<E> before = find(entity.id());
            if (!before.equals(Optional.of(entity))) {
                Entity after = before.isPresent() ? entity.touched(ledger.now()) : entity;
                rows.put(entity.id(), new Row<>(type.cast(after)));
                ledger.saved(after, before.map(type::cast));
            }
        });
    }

    public void update(CleverId id, UnaryOperator<E> change) {
        ledger.edit(() -> put(change.apply(get(id))));
    }

    /// Whether there was such a record.
    public boolean remove(CleverId id) {
        return ledger.edit(() -> {
            Optional<Row<E>> removed = Optional.ofNullable(rows.remove(id));
            removed.ifPresent(row -> ledger.removed(row.content()));
            return removed.isPresent();
        });
    }

    /// Replaces without an event, as Clever does with its own bookkeeping fields.
    void replaceSilently(E entity) {
        rows.put(entity.id(), new Row<>(entity));
    }

    /// The row of one record.
    public Optional<Row<E>> row(CleverId id) {
        return Optional.ofNullable(rows.get(id));
    }

    /// A live view for paging.
    public NavigableMap<CleverId, Row<E>> rows() {
        return Collections.unmodifiableNavigableMap(rows);
    }
}
