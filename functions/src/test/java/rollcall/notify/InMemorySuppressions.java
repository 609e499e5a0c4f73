package rollcall.notify;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import rollcall.plan.ContactPoint;
import rollcall.roster.DistrictId;

/// Suppressions in memory; [SuppressionsContract] holds for them.
public final class InMemorySuppressions implements Suppressions {
    private final Map<Key, Suppression> reasons = new HashMap<>();

    private record Key(DistrictId district, ContactPoint point) {}

    @Override
    public synchronized Map<ContactPoint, Suppression> find(DistrictId district, Collection<ContactPoint> points) {
        return points.stream()
                .distinct()
                .filter(point -> reasons.containsKey(new Key(district, point)))
                .collect(Collectors.toMap(point -> point, point -> reasons.get(new Key(district, point))));
    }

    @Override
    public synchronized void add(DistrictId district, ContactPoint point, Suppression why, Instant at) {
        reasons.merge(new Key(district, point), why, (former, now) -> now.wish() ? now : former);
    }
}
