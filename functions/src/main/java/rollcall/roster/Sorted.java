package rollcall.roster;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// Unmodifiable sorted sets, so that equal rosters print, hash and serialise alike.
public final class Sorted {
    private Sorted() {}

    /// A sorted copy.
    public static <T extends Comparable<T>> SortedSet<T> copy(Collection<T> values) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(values));
    }

    /// A sorted copy with one more element.
    public static <T extends Comparable<T>> SortedSet<T> with(Collection<T> values, T more) {
        TreeSet<T> all = new TreeSet<>(values);
        all.add(more);
        return Collections.unmodifiableSortedSet(all);
    }

    /// A sorted copy with one more element, if there is one.
    public static <T extends Comparable<T>> SortedSet<T> with(Collection<T> values, Optional<T> more) {
        return more.map(value -> with(values, value)).orElseGet(() -> copy(values));
    }
}
