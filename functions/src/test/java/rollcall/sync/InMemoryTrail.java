package rollcall.sync;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// An audit trail in memory; [AuditTrailContract] holds for it.
public final class InMemoryTrail implements AuditTrail {
    private final Map<AuditPosition, List<AuditEntry>> entries = new TreeMap<>(Comparator.reverseOrder());
    private final Clock clock;

    public InMemoryTrail(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void append(AuditEntry entry) {
        entries.merge(entry.position(), List.of(entry), InMemoryTrail::both);
    }

    @Override
    public synchronized AuditPage page(AuditQuery query) {
        List<AuditEntry> found = entries.values()
                .stream()
                .flatMap(List::stream)
                .filter(query::wants)
                .filter(entry -> entry.at().plus(RETENTION).isAfter(clock.instant()))
                .filter(entry -> query.before().filter(place -> entry.position().compareTo(place) >= 0).isEmpty())
                .limit(query.limit() + 1L)
                .toList();
        return AuditPage.of(found, query.limit());
    }

    /// Entries of the same moment and id: of other districts, or the same one again.
    private static List<AuditEntry> both(List<AuditEntry> before, List<AuditEntry> added) {
        return Stream
                .concat(before.stream()
                        .filter(
                                entry -> !entry.district().equals(added.getFirst().district())),
                        added.stream())
                .toList();
    }
}
