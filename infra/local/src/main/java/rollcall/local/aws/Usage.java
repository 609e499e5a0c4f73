package rollcall.local.aws;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a client did: its calls by operation, and the units they consumed.
///
/// @param readUnits a unit reads 4 KB consistently, or 8 KB eventually
/// @param writeUnits a unit writes 1 KB; the refused writes are in it
/// @param refusedWrites writes whose condition failed
public record Usage(SortedMap<String, Long> calls, double readUnits, double writeUnits, long refusedWrites) {
    public Usage {
        calls = Collections.unmodifiableSortedMap(new TreeMap<>(calls));
    }

    /// How often `operation`, such as `UpdateItem`, was called.
    public long calls(String operation) {
        return calls.getOrDefault(operation, 0L);
    }
}
